// SPDX-License-Identifier: GPL-2.0-or-later
// Walks the trie from every reading of the first token.
#include "analyzers/actors/matcher.hpp"

#include <algorithm>

#include "analyzers/actors/clitics.hpp"
#include "analyzers/actors/first_names.hpp"
#include "analyzers/actors/spans.hpp"
#include "analyzers/actors/word_sense.hpp"

namespace bahith::actors {
namespace {

// The tokenizer cuts «عبدالله» in two, but not behind a proclitic.
constexpr std::string_view child_of = "بن";
constexpr std::string_view abd = "عبد", abd_al = "عبدال";

constexpr std::string_view definite_article = "ال";
constexpr std::uint32_t overwhelming = 4;     // so many times as often
constexpr std::size_t longest_sentence = 60;  // tokens that are looked at

// Hides the words of a name that names a thing: «كوفي أنان» of «مؤسسة كوفي أنان».
constexpr Form nobody{};

bool is_adjective(const Form& form, const Place& place) {
    return form.kind == NameKind::nisba_adjective && place.last == place.first + 1;
}

bool is_upper(std::string_view written) {
    return std::none_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Match Matcher::at(std::size_t first, std::size_t limit) {
    Match match = longest(first, limit);
    if (match.form == nullptr || match.last < first + 2 || match.last == tokens_.size()) return match;
    const std::size_t longer = begin_of_longer_name(match);
    return longer < match.last ? longest(first, longer) : match;
}

Match Matcher::longest(std::size_t first, std::size_t limit) {
    Match best;
    const arabic::Token& token = tokens_[first];
    if (!may_have_clitics(token.fold()) && !index_.may_begin(token.fold())) return best;  // as nearly all are
    const bool shares_span = first > 0 && tokens_[first - 1].end > token.begin;
    const Readings readings = read_clitics(token.fold());
    std::string room;
    for (std::size_t i = 0; i < (shares_span ? 1 : readings.count); ++i) {
        const Reading& reading = readings.list[i];
        Match start;
        start.first = first;
        start.clitics = reading.clitics;
        const FormIndex::Node node = reading.clitics == 0 ? index_.step(FormIndex::root, token.fold())
                                                          : first_word(strip_clitics(reading, token.fold(), room));
        if (node != FormIndex::nowhere) follow(start, node, limit, best);
    }
    if (best.form == nullptr) return {};
    best.begin = best.clitics == 0 ? token.begin : skip_letters(text_, token.begin, token.end, best.clitics);
    return best;
}

// Where inside the match the name of a state or person begins that reaches beyond it; its end if there is none.
std::size_t Matcher::begin_of_longer_name(const Match& match) {
    if (match.form->actor == Form::nobody) return match.last;
    for (std::size_t i = match.first + 1; i < match.last; ++i) {
        const Match inner = longest(i, tokens_.size());
        if (inner.last <= match.last || inner.form->actor == Form::nobody || inner.form->ambiguous) continue;
        const std::string& type = gazetteer_.all()[inner.form->actor].type;
        if (type == "country" || type == "person") return i;
    }
    return match.last;
}

FormIndex::Node Matcher::first_word(std::string_view word) const {
    if (!word.starts_with(abd_al)) return index_.step(FormIndex::root, word);
    const FormIndex::Node node = index_.step(FormIndex::root, abd);
    return node == FormIndex::nowhere ? node : index_.step(node, word.substr(abd.size()));
}

void Matcher::follow(const Match& start, FormIndex::Node node, std::size_t limit, Match& best) {
    int open_quotes = 0;
    bool skipped = false;
    for (std::size_t last = start.first + 1;; ++last) {
        const std::uint32_t end = tokens_[last - 1].end;
        const bool longer = last - start.first > best.last - best.first;
        const Form* form = longer ? choose(node, {start.first, last, start.clitics}) : nullptr;
        if (form != nullptr && !(skipped && !is_person(*form))) {
            best = start;
            best.last = last;
            best.form = form;
            best.end = form->plus ? end + 1 : open_quotes > 0 ? close_quote(text_, end) : end;
        }
        if (last >= limit || !index_.goes_on(node) || !joins_next(last - 1, open_quotes)) return;
        FormIndex::Node next = index_.step(node, tokens_[last].fold());
        if (next == FormIndex::nowhere) {
            last = behind_father(last, limit);
            if (last >= limit) return;
            next = index_.step(node, tokens_[last].fold());
            skipped = true;
        }
        if (next == FormIndex::nowhere) return;
        node = next;
    }
}

// «عادل بن أحمد الجبير» is «عادل الجبير»: the token behind «بن» and a name of one or two words; `limit` where it is
// none.
std::size_t Matcher::behind_father(std::size_t i, std::size_t limit) const {
    if (i + 2 >= limit || tokens_[i].fold() != child_of) return limit;
    const std::size_t behind = i + (tokens_[i + 1].fold() == abd ? 3 : 2);
    int quotes = 0;
    for (std::size_t at = i; at < behind && behind < limit; ++at)
        if (!joins_next(at, quotes) || quotes != 0) return limit;
    return std::min(behind, limit);
}

bool Matcher::is_body(const Form& form) const {
    return gazetteer_.all()[form.actor].type == "organization";
}

bool Matcher::is_person(const Form& form) const {
    return form.actor != Form::nobody && gazetteer_.all()[form.actor].type == "person";
}

bool Matcher::joins_next(std::size_t i, int& open_quotes) const {
    const arabic::Token &before = tokens_[i], &after = tokens_[i + 1];
    if (after.begin <= before.end) return true;
    const std::string_view gap = text_.substr(before.end, after.begin - before.end);
    if (gap == " ") return true;
    return joins(without_abbreviation(gap, before.fold(), after.fold()), open_quotes);
}

const Form* Matcher::choose(FormIndex::Node node, const Place& place) {
    const Form* certain = nullptr;
    const Form* known = nullptr;
    bool several = false, a_thing = false;
    Verdict best = Verdict::open;
    const std::span<const Form> forms = index_.forms(node);
    std::vector<const Form*> bodies;
    for (const Form& form : forms) {
        if (!is_written_so(form, place)) continue;
        Verdict verdict = context_.judge(form, place);
        if (is_adjective(form, place) && is_somebody(form, place)) verdict = Verdict::denied;
        if (form.generic && verdict == Verdict::open) verdict = of_state_spoken_of(form, place.first);
        a_thing = a_thing || verdict == Verdict::a_thing;
        if (verdict <= Verdict::a_thing) continue;
        if (!form.ambiguous && verdict != Verdict::doubtful)
            return forms.size() == 1 ? &form : namesake(form, forms, place);
        if (verdict >= Verdict::likely) {
            if (verdict < best) continue;
            several = verdict == best && certain->actor != form.actor;
            best = verdict;
            certain = &form;
        } else {
            passed_over_.push_back(form.actor);
            if (known_alone(form, forms)) known = &form;
            if (forms.size() > 1 && is_body(form)) bodies.push_back(&form);
        }
    }
    if (certain != nullptr && !several) return certain;
    if (a_thing && known == nullptr) return &nobody;
    const bool listed = bodies.size() > 1 && bodies[0]->origin == FormOrigin::listed;  // those come first
    return known != nullptr || !listed ? known : of_state_named(bodies);
}

// A form that is certain may yet be another's: «بوش» of 1990 is the father, who was in office then.
const Form* Matcher::namesake(const Form& form, std::span<const Form> forms, const Place& place) {
    const bool adjective = is_adjective(form, place);
    if (!adjective && !(is_person(form) && published_.known() && !is_in_office(form))) return &form;
    for (const Form& other : forms) {
        if (!other.ambiguous || other.origin != FormOrigin::listed || !is_person(other)) continue;
        passed_over_.push_back(adjective ? other.actor : form.actor);
        const Form* meant = adjective                                 ? adjective_or_surname(form, other, place)
                            : known_[form.actor] == 0 && leads(other) ? &other
                                                                      : &form;
        if (meant != &form) return meant;
    }
    return &form;
}

// «السوداني» is he behind his title and state, and in an article that names him where it is no noun's attribute. «رئيس
// الوزراء السوداني» is Sudan's, but in such an article nobody's.
const Form* Matcher::adjective_or_surname(const Form& adjective, const Form& surname, const Place& place) const {
    const Bears bears = context_.title_before(surname, place);
    if (bears == Bears::now_of_state) return &surname;
    if (known_[surname.actor] == 0) return &adjective;
    if (!is_attribute(place)) return &surname;
    return bears == Bears::now ? &nobody : &adjective;
}

bool Matcher::is_in_office(const Form& form) const {
    const std::vector<Office>& offices = gazetteer_.all()[form.actor].offices;
    return std::any_of(offices.begin(), offices.end(),
                       [&](const Office& office) { return published_.touches(office); });
}

bool Matcher::leads(const Form& form) const {
    const std::vector<Office>& offices = gazetteer_.all()[form.actor].offices;
    return std::any_of(offices.begin(), offices.end(),
                       [&](const Office& office) { return office.leads() && published_.touches(office); });
}

// «أبو خليل السوداني», and later «وأضاف أن السوداني». A movement called by a family's name is meant by it («الحوثي»).
bool Matcher::is_somebody(const Form& form, const Place& place) {
    std::vector<std::uint32_t>& surnames = article_.surnames;
    const bool listed = std::find(surnames.begin(), surnames.end(), form.actor) != surnames.end();
    if (context_.is_surname(form, place)) {
        if (!listed && !is_body(form)) surnames.push_back(form.actor);
        return true;
    }
    if (!is_definite_adjective(form, tokens_[place.first].fold()) || is_attribute(place)) return false;
    if (!listed) maybe_surnames_.push_back(form.actor);
    return listed;
}

// «الألماني» in the singular, not «ألماني».
bool Matcher::is_definite_adjective(const Form& form, const std::string& word) const {
    if (!word.starts_with(definite_article) || !word.ends_with("ي")) return false;
    const FormIndex::Node bare = index_.step(FormIndex::root, word.substr(definite_article.size()));
    if (bare == FormIndex::nowhere) return false;
    const std::span<const Form> forms = index_.forms(bare);
    return std::any_of(forms.begin(), forms.end(), [&](const Form& other) { return other.actor == form.actor; });
}

// Behind a definite noun, as «رئيس الوزراء السوداني», or a name, as «شالكه الألماني»; or before one, as «المغربي
// ياسين».
bool Matcher::is_attribute(const Place& place) const {
    int quotes = 0;
    if (place.last < tokens_.size() && joins_next(place.last - 1, quotes) &&
        first_name(tokens_[place.last].fold()) == FirstName::yes)
        return true;
    if (place.clitics != 0 || place.first == 0 || !joins_next(place.first - 1, quotes)) return false;
    const std::string& before = tokens_[place.first - 1].fold();
    const Readings readings = read_clitics(before);
    if (sense_of(tokens_[place.first - 1]) == WordSense::unknown) return true;
    return std::any_of(readings.list.begin(), readings.list.begin() + readings.count, [&](const Reading& reading) {
        return strip_clitics(reading, before).starts_with(definite_article);
    });
}

std::uint32_t Matcher::parent_of(std::uint32_t actor) const {
    const std::string& parent = gazetteer_.all()[actor].parent;
    const Actor* found = parent.empty() ? nullptr : gazetteer_.find(parent);
    return found == nullptr ? Form::nobody : static_cast<std::uint32_t>(found - gazetteer_.all().data());
}

// «حزب العدالة والتنمية» of Turkey or of Morocco: of the state that the article speaks of. «مجلس النواب», though listed
// for some, every state may have.
const Form* Matcher::of_state_named(const std::vector<const Form*>& bodies) {
    const Form* found = nullptr;
    std::uint32_t most = 0, next = 0;
    std::size_t states = 0;
    for (const Form* body : bodies) {
        const std::uint32_t state = parent_of(body->actor);
        if (state == Form::nobody) continue;
        passed_over_.push_back(state);
        ++states;
        if (known_[state] <= most) {
            next = std::max(next, known_[state]);
            continue;
        }
        next = most;
        most = known_[state];
        found = body->origin == FormOrigin::listed ? body : nullptr;
    }
    return states > 1 && next * overwhelming <= most ? found : nullptr;
}

void Matcher::believe(const Match& match) {
    for (const std::uint32_t actor : {match.form->actor, match.form->also}) {
        if (actor == Form::nobody) continue;
        const std::string& type = gazetteer_.all()[actor].type;
        const std::uint32_t state = type == "country" ? actor : type == "person" ? parent_of(actor) : Form::nobody;
        if (state != Form::nobody) states_.emplace_back(match.first, state);
    }
}

// «أعربت كوريا الجنوبية عن مخاوفها، وناقش مجلس الأمن القومي …»: the body is that of the one state that the sentence has
// named so far. Where it named several, it is nobody's.
Verdict Matcher::of_state_spoken_of(const Form& form, std::size_t first) {
    const std::string& parent = gazetteer_.all()[form.actor].parent;
    if (asked_ != first) sentence_ = sentence_begin(asked_ = first);
    Verdict verdict = Verdict::open;
    for (auto state = states_.rbegin(); state != states_.rend() && state->first >= sentence_; ++state) {
        if (gazetteer_.all()[state->second].id != parent) return Verdict::denied;
        verdict = Verdict::certain;
    }
    return verdict;
}

// Behind the last gap that holds the end of a sentence.
std::size_t Matcher::sentence_begin(std::size_t first) const {
    std::size_t begin = first;
    while (begin > 0 && begin + longest_sentence > first) {
        const std::uint32_t end = tokens_[begin - 1].end;
        if (ends_sentence(text_.substr(end, std::max(tokens_[begin].begin, end) - end))) break;
        --begin;
    }
    return begin;
}

// Two that the article names equally well are not guessed between. Whom it names four times as often is meant, or who
// was in office then; nobody where the one speaks against the other: «الأسد» of 2013 beside «تماثيل حافظ الأسد».
bool Matcher::known_alone(const Form& form, std::span<const Form> others) const {
    return known_[form.actor] > 0 && std::all_of(others.begin(), others.end(), [&](const Form& other) {
               if (other.actor == form.actor || other.actor == Form::nobody) return true;
               return (prevails(form, other) || outranks(form, other)) && !prevails(other, form) &&
                      !(led_later(other, form) && is_near(other, form));
           });
}

// Of the same state, or of one that the article speaks of.
bool Matcher::is_near(const Form& other, const Form& form) const {
    const std::uint32_t state = parent_of(other.actor);
    return state != Form::nobody && (state == parent_of(form.actor) || known_[state] > 0);
}

bool Matcher::prevails(const Form& form, const Form& other) const {
    return known_[form.actor] > 0 && known_[other.actor] * overwhelming <= known_[form.actor];
}

// Who led then; where nobody knows when that was, who led later.
bool Matcher::outranks(const Form& form, const Form& other) const {
    if (published_.known()) return (leads(form) && !leads(other)) || (is_in_office(form) && !is_in_office(other));
    return last_led(other) != Office::unknown && led_later(form, other);
}

// Who leads when the article is published, or of two former leaders the later one.
bool Matcher::led_later(const Form& form, const Form& other) const {
    const std::int32_t last = last_led(form), others = last_led(other);
    return last > others && (others != Office::unknown || leads(form));
}

// Up to the time of publication, where it is known.
std::int32_t Matcher::last_led(const Form& form) const {
    std::int32_t last = Office::unknown;
    for (const Office& office : gazetteer_.all()[form.actor].offices)
        if (office.leads() && !(published_.known() && published_.to < office.from))
            last = std::max(last, published_.known() ? std::min(office.to, published_.to) : office.to);
    return last;
}

bool Matcher::is_written_so(const Form& form, const Place& place) const {
    const std::uint32_t begin = tokens_[place.first].begin, end = tokens_[place.last - 1].end;
    const std::string_view written = text_.substr(begin, end - begin);
    if (form.plus && !text_.substr(end).starts_with('+')) return false;
    if (form.dotted && written.find('.') == std::string_view::npos) return false;
    return !form.upper || is_upper(written);
}

}  // namespace bahith::actors
