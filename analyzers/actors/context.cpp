// SPDX-License-Identifier: GPL-2.0-or-later
// The rules of the table, and those of persons' names.
#include "analyzers/actors/context.hpp"

#include <algorithm>
#include <array>

#include "analyzers/actors/clitics.hpp"
#include "analyzers/actors/first_names.hpp"
#include "analyzers/actors/given_names.hpp"
#include "analyzers/actors/spans.hpp"
#include "analyzers/actors/word_sense.hpp"
#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::array<std::string_view, 3> child_of{"بن", "ابن", "بنت"};
constexpr std::array<std::string_view, 4> parent_of{"ابو", "ابي", "ابا", "ام"};
constexpr std::size_t window = 60;  // tokens on either side
constexpr std::size_t most_honorifics = 6;
constexpr std::string_view on = "علي";  // «على», and a name only behind another one
// What every state has, or may have.
constexpr std::array<std::string_view, 16> bodies_of_states{"الخطوط",  "القوات", "مجلس",     "وزاره", "حزب",  "الحزب",
                                                            "المحكمه", "محكمه",  "البرلمان", "البنك", "هييه", "الهييه",
                                                            "جهاز",    "حركه",   "الحركه",   "المجلس"};
constexpr std::array<std::string_view, 6> ordinals{"الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس"};
constexpr std::string_view any_word = "*", dash = "-", defence = "الدفاع", conjunction = "و";
constexpr std::array<std::string_view, 3> affairs{"الخارجيه", "الداخليه", defence};
// What may stand between a thing and whom it is named after.
constexpr std::array<std::string_view, 16> honorifics{"الملك",   "الملكه", "الرييس",  "الامير",   "الاميره", "الشيخ",
                                                      "السلطان", "خادم",   "الحرمين", "الشريفين", "صاحب",    "السمو",
                                                      "سمو",     "الملكي", "الدكتور", "الشهيد"};
// Before «علي» these leave no doubt that it is somebody.
constexpr std::array<std::string_view, 20> before_ali{
    "قال",  "واكد",  "اكد",   "واضاف", "اضاف",  "وقال",    "ذكر",     "وذكر",   "صرح",    "وصرح",
    "اعلن", "واعلن", "السيد", "الشيخ", "الحاج", "الدكتور", "المهندس", "اللاعب", "المدرب", "المحامي"};
constexpr std::string_view abd = "عبد", religion = "الدين", nisba_ending = "ي", article = "ال";

template <std::size_t size>
bool one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool holds_word(const ContextRule& rule, std::string_view folded) {
    const Readings readings = read_clitics(folded);
    std::string room;
    for (std::size_t i = 0; i < readings.count; ++i)
        if (rule.words.contains(strip_clitics(readings.list[i], folded, room))) return true;
    return false;
}

}  // namespace

Verdict Context::judge(const Form& form, const Place& place) const {
    if (form.actor == Form::nobody) return Verdict::open;
    Verdict verdict = Verdict::open;
    const std::string_view first_word = std::string_view(tokens_[place.first].fold()).substr(place.clitics);
    for (const ContextRule* rule : gazetteer_.context_rules().of(form.actor)) {
        if (!rule->concerns(form.kind, first_word)) continue;
        switch (rule->relation) {
            case Relation::after:
                if (!stands_after(*rule, place.first) && !has_preposition(place)) return Verdict::denied;
                break;
            case Relation::not_after:
                if (stands_after(*rule, place.first)) return Verdict::denied;
                break;
            case Relation::not_before:
                if (stands_before(*rule, place.last)) return Verdict::denied;
                break;
            case Relation::certain_after:
                if (stands_after(*rule, place.first)) verdict = Verdict::certain;
                break;
            case Relation::doubtful_after:
                if (is_doubtful(*rule, place)) verdict = Verdict::doubtful;
                break;
            case Relation::near:
                if (form.ambiguous && verdict == Verdict::open && stands_near(*rule, place)) verdict = Verdict::likely;
                break;
            case Relation::written:
                if (form.ambiguous && is_written(*rule, place)) return Verdict::certain;
                break;
            case Relation::quoted_after:
                if (is_quoted_after(*rule, place)) verdict = Verdict::certain;
                break;
            case Relation::not_quoted_after:
                if (is_quoted_after(*rule, place)) return Verdict::denied;
                break;
            case Relation::named_after:
                if (is_named_after(*rule, place.first)) return Verdict::a_thing;
                break;
        }
    }
    const bool organization = gazetteer_.all()[form.actor].type == "organization";
    if (organization && is_of_another_state(form, place)) return Verdict::denied;
    if (organization && verdict == Verdict::open && is_affair(form, place)) verdict = Verdict::doubtful;
    if (is_part_of_a_persons_name(form, place)) return Verdict::denied;
    return gazetteer_.all()[form.actor].type == "person" ? judge_person(form, place, verdict) : verdict;
}

// «تركي بن فيصل بن مشعل»: a genealogy that goes on beyond what is listed may be another's.
Verdict Context::judge_person(const Form& form, const Place& place, Verdict verdict) const {
    const bool goes_on =
        place.last < tokens_.size() && joined(place.last - 1) && one_of(child_of, tokens_[place.last].fold());
    if (goes_on) return Verdict::doubtful;
    if (!form.ambiguous || place.clitics != 0) return verdict;
    const Bears bears = title_before(form, place);
    if (bears >= Bears::now) return Verdict::certain;
    // «رئيس الوزراء العثماني» of long ago is no surname.
    const std::string& word = tokens_[place.first].fold();
    const bool adjective = word.starts_with(article) && word.ends_with(nisba_ending);
    return bears == Bears::once && !adjective ? std::max(verdict, Verdict::likely) : verdict;
}

Bears Context::title_before(const Form& form, const Place& place) const {
    if (place.clitics != 0) return Bears::no;
    return bears_title_before(gazetteer_.all()[form.actor], gazetteer_, paragraph_, place.first, published_);
}

bool Context::has_preposition(const Place& place) const {
    const std::string_view clitics = std::string_view(tokens_[place.first].fold()).substr(0, place.clitics);
    return clitics.ends_with("ب") || clitics.ends_with("ل");
}

// «بحماس» is said of enthusiasm too.
bool Context::is_doubtful(const ContextRule& rule, const Place& place) const {
    const std::string clitics = tokens_[place.first].fold().substr(0, place.clitics);
    return (!clitics.empty() && rule.words.contains(clitics)) || stands_after(rule, place.first);
}

// Nothing but spaces between tokens i and i + 1.
bool Context::joined(std::size_t i) const {
    const arabic::Token &before = tokens_[i], &after = tokens_[i + 1];
    if (after.begin <= before.end) return true;
    int quotes = 0;
    return joins(text_.substr(before.end, after.begin - before.end), quotes) && quotes == 0;
}

bool Context::stands_after(const ContextRule& rule, std::size_t first) const {
    if (first == 0 || !joined(first - 1)) return false;
    const std::string& before = tokens_[first - 1].fold();
    if (holds_word(rule, before)) return true;
    return rule.has_phrases && first > 1 && joined(first - 2) &&
           holds_word(rule, tokens_[first - 2].fold() + ' ' + before);
}

bool Context::stands_before(const ContextRule& rule, std::size_t last) const {
    return last < tokens_.size() && joined(last - 1) && rule.words.contains(tokens_[last].fold());
}

bool Context::stands_near(const ContextRule& rule, const Place& place) const {
    const std::size_t begin = place.first > window ? place.first - window : 0;
    const std::size_t end = std::min(tokens_.size(), place.last + window);
    for (std::size_t i = begin; i < end; ++i)
        if ((i < place.first || i >= place.last) && holds_word(rule, tokens_[i].fold())) return true;
    return false;
}

// «شارع الملك فيصل», «جائزة صاحب السمو الملكي الأمير نايف»: between the thing and the name stand honorifics alone.
bool Context::is_named_after(const ContextRule& rule, std::size_t first) const {
    for (std::size_t back = 0; back < most_honorifics && back < first; ++back) {
        if (stands_after(rule, first - back)) return true;
        if (!joined(first - back - 1) || !one_of(honorifics, tokens_[first - back - 1].fold())) return false;
    }
    return false;
}

// «قال لـ«الشرق الأوسط»»: the name alone between the marks.
bool Context::is_quoted_after(const ContextRule& rule, const Place& place) const {
    if (place.clitics != 0 || !is_quoted(text_, tokens_[place.first].begin, tokens_[place.last - 1].end)) return false;
    if (rule.words.contains(any_word)) return true;
    if (place.first == 0) return false;
    const arabic::Token& before = tokens_[place.first - 1];
    const std::string_view gap =
        text_.substr(before.end, std::max(tokens_[place.first].begin, before.end) - before.end);
    return (rule.words.contains(dash) && gap.find_first_of("-:") != std::string_view::npos) ||
           holds_word(rule, before.fold());
}

// «السياسة … الخارجية الصينية», «منظومات الدفاع الروسية»: behind such words no ministry is sure.
bool Context::is_affair(const Form& form, const Place& place) const {
    if (form.ambiguous || place.clitics != 0 || place.first == 0 || place.last > place.first + 3) return false;
    const std::string& word = tokens_[place.first].fold();
    if (!one_of(affairs, word) || !joined(place.first - 1)) return false;
    const std::string& before = tokens_[place.first - 1].fold();
    const Readings readings = read_clitics(before);
    for (std::size_t i = 0; i < readings.count; ++i)
        if (strip_clitics(readings.list[i], before).starts_with(article)) return true;
    return word == defence && (before.ends_with("ه") || before.ends_with("ات"));
}

bool Context::is_written(const ContextRule& rule, const Place& place) const {
    const std::uint32_t begin = tokens_[place.first].begin, end = tokens_[place.last - 1].end;
    const std::string_view written = text_.substr(begin, end - begin);
    return std::any_of(rule.words.begin(), rule.words.end(),
                       [&](const std::string& part) { return written.find(part) != std::string_view::npos; });
}

// «فيصل السويدي», «أبو حمزة المصري», «عبد الرحمن الكندي»: a state's adjective behind a first name is a surname.
// «تركي بن فهد»: before «بن» it is a first name.
bool Context::is_surname(const Form& form, const Place& place) const {
    if (form.kind != NameKind::nisba_adjective || place.clitics != 0 || place.last != place.first + 1) return false;
    const std::string& word = tokens_[place.first].fold();
    if (place.last < tokens_.size() && joined(place.last - 1) && one_of(child_of, tokens_[place.last].fold()))
        return true;
    const bool singular = word.ends_with(nisba_ending), plural = word.ends_with("ون") && !word.starts_with(article);
    if ((!singular && !plural) || place.first == 0 || !joined(place.first - 1)) return false;
    const std::size_t before = place.first - 1;
    const std::string& name = tokens_[before].fold();
    const bool ali = name == on && is_said_of_ali(before);
    if (one_of(child_of, name)) return true;  // «بندر بن تركي»
    FirstName how = ali ? FirstName::maybe : first_name(name);
    if (how == FirstName::no && name.starts_with(conjunction))
        how = first_name(std::string_view(name).substr(conjunction.size()));
    if (plural) return how == FirstName::yes;  // «بيتر كينيون»
    if (how == FirstName::yes || (how == FirstName::maybe && word.starts_with(article))) return true;
    return before > 0 && joined(before - 1) &&
           (tokens_[before - 1].fold() == abd || one_of(parent_of, tokens_[before - 1].fold()));
}

// «العزيز» of «عبد العزيز», «الدين» of «جلال الدين».
bool Context::is_bound(std::size_t i) const {
    return i > 0 && joined(i - 1) && (tokens_[i - 1].fold() == abd || tokens_[i].fold() == religion);
}

// «أونيانغو» of «سارة أونيانغو».
bool Context::is_behind_first_name(std::size_t i) const {
    return i > 0 && joined(i - 1) && first_name(tokens_[i - 1].fold()) == FirstName::yes;
}

// «نصر الله الجوادي»: what is known as somebody's surname is here the first name of another; «كيم أوك», whose surname
// comes first.
bool Context::is_first_of_two(const Form& form, const Place& place) const {
    if (place.last >= tokens_.size() || !joined(place.last - 1)) return false;
    const arabic::Token& next = tokens_[place.last];
    if (sense_of(next) != WordSense::unknown) return false;
    const std::string& word = tokens_[place.first].fold();
    return next.fold().starts_with(article)
               ? first_name(word) != FirstName::no
               : form.ambiguous && arabic::fold(gazetteer_.all()[form.actor].name).starts_with(word + ' ');
}

// «محمد علي», «قال علي»: the name, not «على».
bool Context::is_said_of_ali(std::size_t i) const {
    if (i == 0) return false;
    const std::string& before = tokens_[i - 1].fold();
    if (first_name(before) == FirstName::yes) return true;
    const arabic::Token& token = tokens_[i];
    return text_.substr(token.begin, token.end - token.begin).ends_with("ي") && one_of(before_ali, before);
}

// «مجلس الأمن البلجيكي» is not that of the United Nations.
bool Context::is_of_another_state(const Form& form, const Place& place) const {
    if (place.last >= tokens_.size() || !joined(place.last - 1) || !tokens_[place.last].fold().starts_with(article) ||
        !one_of(bodies_of_states, std::string_view(tokens_[place.first].fold()).substr(place.clitics)))
        return false;
    const FormIndex& index = gazetteer_.forms();
    const FormIndex::Node node = index.step(FormIndex::root, tokens_[place.last].fold());
    if (node == FormIndex::nowhere || index.forms(node).empty()) return false;
    const Form& next = index.forms(node).front();
    if (next.ambiguous || next.kind != NameKind::nisba_adjective || next.actor == Form::nobody) return false;
    const std::string& parent = gazetteer_.all()[form.actor].parent;
    if (parent.empty() && place.last > place.first + 2) return false;
    const Actor& state = gazetteer_.all()[next.actor];
    return state.type == "country" && state.id != parent;
}

// «جيب بوش» is not the Bush that is called by his surname; nor «البابا أوربان الثاني» of today; «حمدان بن محمد بن راشد»
// and «أحمد علي عبد الله صالح» are not their fathers.
bool Context::is_part_of_a_persons_name(const Form& form, const Place& place) const {
    if (place.clitics != 0 || place.first == 0 || gazetteer_.all()[form.actor].type != "person") return false;
    if (!joined(place.first - 1)) return false;
    const bool bound = is_bound(place.first - 1);
    const std::string& before = tokens_[place.first - (bound ? 2 : 1)].fold();
    if (one_of(child_of, before)) return true;
    if (one_of(child_of, tokens_[place.first].fold()))  // «الأمير بندر بن سلمان», «عبد العزيز بن سلمان»
        return bound || sense_of(tokens_[place.first - 1]) != WordSense::common;
    if (place.last == place.first + 1) {
        if (place.last < tokens_.size() && joined(place.last - 1) && one_of(ordinals, tokens_[place.last].fold()))
            return true;
        const GivenNames& given = gazetteer_.given_names();
        if (given.of_another(before, form.actor)) return true;
        if (is_first_of_two(form, place)) return true;
        const WordSense sense = sense_of(tokens_[place.first - 1]);
        const bool other =
            sense == WordSense::first_name || bound ||
            (sense == WordSense::unknown && form.ambiguous && !before.starts_with(article)) ||
            ((sense == WordSense::unknown || sense == WordSense::perhaps) && is_behind_first_name(place.first - 1));
        return other && !given.like(before, form.actor);
    }
    return first_name(before) == FirstName::yes && first_name(tokens_[place.first].fold()) != FirstName::no;
}

}  // namespace bahith::actors
