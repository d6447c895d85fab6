// SPDX-License-Identifier: GPL-2.0-or-later
// Title, then the state or body it is of, then a name; or title, honorific, name.
#include "analyzers/actors/candidates.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "analyzers/actors/office_titles.hpp"
#include "analyzers/actors/spans.hpp"
#include "analyzers/actors/unlisted_name.hpp"
#include "analyzers/actors/word_sense.hpp"
#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::size_t longest_role = 8;                        // tokens
constexpr std::size_t most_deputies = 4, most_honorifics = 4;  // in a row; more are no title, and not walked
constexpr std::string_view in = "في";

// A role begins with one of these, folded; with ال too.
constexpr std::array<std::string_view, 81> heads{
    "رئيس",    "رئيسة", "وزير",   "وزيرة",   "نائب",   "نائبة", "مساعد",  "مساعدة", "وكيل",   "وكيلة",   "مستشار",
    "مستشارة", "مبعوث", "مبعوثة", "ممثل",    "ممثلة",  "سفير",  "سفيرة",  "قائد",   "زعيم",   "زعيمة",   "أمين",
    "أمينة",   "مدير",  "مديرة",  "محافظ",   "حاكم",   "متحدث", "متحدثة", "ناطق",   "ناطقة",  "ملك",     "أمير",
    "أميرة",   "سلطان", "عاهل",   "منسق",    "منسقة",  "مفوض",  "مفوضة",  "مقرر",   "مقررة",  "خبير",    "خبيرة",
    "محلل",    "محللة", "باحث",   "باحثة",   "كاتب",   "كاتبة", "صحافي",  "صحافية", "صحفي",   "صحفية",   "ناشط",
    "ناشطة",   "مرشح",  "مرشحة",  "سيناتور", "سناتور", "عضو",   "قيادي",  "قيادية", "جنرال",  "أكاديمي", "أستاذ",
    "مدعي",    "قاضي",  "معارض",  "معارضة",  "مؤرخ",   "كبير",  "مرشد",   "مفتي",   "بطريرك", "حاخام",   "مندوب",
    "مندوبة",  "نظيره", "نظيرها", "نظيرته"};
// What goes before another head: «نائب وزير».
constexpr std::array<std::string_view, 18> deputies{"نايب",    "نايبه", "مساعد",  "مساعده", "وكيل",    "وكيله",
                                                    "مستشار",  "كبير",  "ممثل",   "مبعوث",  "نايبا",   "مساعدا",
                                                    "مستشاره", "ممثله", "مبعوثه", "كبيره",  "مستشاري", "سكرتير"};
// Behind the head of a role and before another's: «المتحدث باسم وزير», «مدير مكتب رئيس».
constexpr std::array<std::string_view, 5> on_behalf{"باسم", "مكتب", "بمكتب", "ديوان", "بديوان"};
// Before a title; whose name follows is not said.
constexpr std::array<std::string_view, 20> kin{"زوجه",  "زوج",   "نجل",   "نجله",  "ابن", "ابنه",  "بنت",
                                               "شقيق",  "شقيقه", "والد",  "والده", "حرم", "كريمه", "صهر",
                                               "ارمله", "حفيد",  "حفيده", "عم",    "خال", "قريب"};
constexpr std::array<std::string_view, 20> honorifics{
    "د",      "الدكتور", "الدكتوره", "البروفيسور", "السيد",   "السيده",  "الشيخ",  "الجنرال",  "اللواء",    "العميد",
    "الفريق", "العقيد",  "المهندس",  "السفير",     "السفيره", "الاستاذ", "القاضي", "المستشار", "الادميرال", "الاميرال"};

template <std::size_t size>
bool one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Words that no role has, folded.
constexpr std::array<std::string_view, 34> no_role{"ان",   "الذي", "التي", "الذين", "هو",  "هي",  "وهو",  "وهي", "قد",
                                                   "كان",  "كانت", "لم",   "لا",    "ما",  "عن",  "مع",   "بعد", "قبل",
                                                   "خلال", "حول",  "بين",  "عند",   "حين", "او",  "ثم",   "حيث", "وقد",
                                                   "وان",  "كما",  "بان",  "لدي",   "الي", "مما", "اليوم"};
// These are in the names of schools and airports («مطار الملك خالد»), and no role of a person that is quoted.
constexpr std::array<std::string_view, 9> monarchs{"الملك", "الامير", "السلطان", "والملك", "والامير",
                                                   "للملك", "للامير", "بالملك",  "بالامير"};

bool is_head(std::string_view folded) {
    if (one_of(monarchs, folded)) return false;
    static const auto known = [] {
        std::unordered_set<std::string> words;
        for (const std::string_view head : heads) words.insert(arabic::fold(head));
        return words;
    }();
    for (const std::string_view prefix : {"", "و", "ل", "ب", "ال", "وال", "لل", "بال"})
        if (folded.starts_with(prefix) && known.contains(std::string(folded.substr(prefix.size())))) return true;
    return false;
}

// One paragraph.
class Finder {
public:
    Finder(const TaggedText& paragraph, const std::vector<Mention>& mentions)
        : text_(paragraph.text),
          tokens_(*paragraph.tokens),
          mentions_(mentions),
          taken_(tokens_.size(), false),
          person_(tokens_.size(), false) {
        for (const Mention& mention : mentions)
            for (std::size_t i = token_at(mention.begin); i < tokens_.size() && tokens_[i].begin < mention.end; ++i) {
                taken_[i] = true;
                if (mention.actor->type == "person") person_[i] = true;
            }
    }

    std::vector<Candidate> run() {
        for (const Mention& mention : mentions_)
            if (mention.kind != NameKind::title_only && mention.actor->type != "person") behind_actor(mention);
        for (std::size_t i = 1; i < tokens_.size(); ++i)
            if (!taken_[i]) behind_role(i);
        std::sort(found_.begin(), found_.end(),
                  [](const Candidate& a, const Candidate& b) { return a.begin < b.begin; });
        return std::move(found_);
    }

private:
    [[nodiscard]] std::size_t token_at(std::size_t byte) const {
        return static_cast<std::size_t>(
            std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                             [](const arabic::Token& token, std::size_t at) { return token.end <= at; }) -
            tokens_.begin());
    }

    [[nodiscard]] bool joined(std::size_t i) const { return within_name(text_, tokens_[i], tokens_[i + 1]); }

    // Where the role of whom is named at token `end` begins, or `end`: the minister's, his spokesman's, but of
    // somebody's son none, since the name may be the father's.
    [[nodiscard]] std::size_t role_before(std::size_t end) const {
        const std::size_t head = head_before(end);
        if (head == end || head == 0 || !joined(head - 1)) return head;
        const std::string& before = tokens_[head - 1].fold();
        if (one_of(kin, before) || one_of(kin, bare(before))) return end;
        if (!one_of(on_behalf, before)) return head;
        const std::size_t outer = head_before(head - 1);
        return outer == head - 1 ? end : outer;
    }

    // The nearest head of a role that reaches up to token `end`, or `end`.
    [[nodiscard]] std::size_t head_before(std::size_t end) const {
        std::size_t head = end;
        for (std::size_t i = end; i > 0 && i + longest_role > end && joined(i - 1); --i) {
            if (person_[i - 1] || one_of(no_role, tokens_[i - 1].fold())) break;
            if (!is_head(tokens_[i - 1].fold())) continue;
            head = i - 1;
            break;
        }
        return head == end ? end : before_deputies(head);
    }

    [[nodiscard]] std::size_t before_deputies(std::size_t head) const {
        for (std::size_t taken = 0; taken < most_deputies && head > 0 && joined(head - 1); ++taken, --head)
            if (!one_of(deputies, bare(tokens_[head - 1].fold()))) break;
        return head;
    }

    [[nodiscard]] static std::string_view bare(std::string_view word) {
        for (const std::string_view prefix : {"و", "ل", "ب"})
            if (word.starts_with(prefix) && !one_of(deputies, word)) return word.substr(prefix.size());
        return word;
    }

    // «وزير الدفاع الروسي أندريه بيلوسوف», «مديرة منظمة اليونسكو أودري أزولاي».
    void behind_actor(const Mention& mention) {
        const std::size_t first = token_at(mention.begin), last = token_at(mention.end);
        if (first == 0 || first >= tokens_.size() || last >= tokens_.size() || !joined(last - 1)) return;
        const std::size_t head = role_before(first);
        if (head == first) return;
        const bool state = mention.actor->type == "country";
        const bool whole = !state || tokens_[first - 1].fold() == in;  // «السفير الروسي في لبنان»
        const std::size_t role_end = whole ? mention.end : tokens_[first - 1].end;
        const Actor* own = state_in(head, first);
        const std::string& country = own != nullptr ? own->id : state ? mention.actor->id : mention.actor->parent;
        add(skip_honorifics(last), head, role_end, country);
    }

    // Whose «السفير الإسرائيلي في واشنطن» is: Israel's.
    [[nodiscard]] const Actor* state_in(std::size_t first, std::size_t last) const {
        auto mention = std::lower_bound(mentions_.begin(), mentions_.end(), tokens_[first].begin,
                                        [](const Mention& each, std::size_t at) { return each.begin < at; });
        for (; mention != mentions_.end() && mention->end <= tokens_[last].begin; ++mention)
            if (mention->kind == NameKind::nisba_adjective && mention->actor->type == "country") return mention->actor;
        return nullptr;
    }

    // «رئيس مركز … د. …», «وزير الخارجية عباس عراقجي».
    void behind_role(std::size_t i) {
        if (!joined_or_dot(i - 1)) return;
        const bool honorific = one_of(honorifics, tokens_[i - 1].fold());
        if (!honorific && sense_of(tokens_[i]) != WordSense::first_name) return;
        std::size_t role_end = i;
        while (role_end > 0 && i - role_end < most_honorifics && one_of(honorifics, tokens_[role_end - 1].fold()))
            --role_end;
        if (role_end == 0 || (role_end < i && !joined_or_dot(role_end - 1))) return;
        const std::size_t head = role_before(role_end);
        if (head == role_end || (!honorific && !is_office(head, role_end))) return;
        add(i, head, tokens_[role_end - 1].end, {});
    }

    // Without an honorific only whole titles of office count.
    [[nodiscard]] bool is_office(std::size_t first, std::size_t last) const {
        if (last - first > most_title_words) return false;
        std::string words;
        for (std::size_t i = first; i < last; ++i) words += (i > first ? " " : "") + tokens_[i].fold();
        return office_title(words, TitleOf::adjective) != nullptr;
    }

    [[nodiscard]] bool joined_or_dot(std::size_t i) const {
        if (joined(i)) return true;
        const std::string_view gap = text_.substr(tokens_[i].end, tokens_[i + 1].begin - tokens_[i].end);
        return tokens_[i].fold() == "د" && (gap == "." || gap == ". " || gap == "/");
    }

    [[nodiscard]] std::size_t skip_honorifics(std::size_t i) const {
        while (i + 1 < tokens_.size() && one_of(honorifics, tokens_[i].fold()) && joined_or_dot(i)) ++i;
        return i;
    }

    // Behind «و», and behind ب ل but for «للرئيس».
    [[nodiscard]] std::size_t begin_of_role(std::size_t head) const {
        const arabic::Token& token = tokens_[head];
        for (const std::string_view prefix : {"و", "ب", "ل"}) {
            const std::string_view rest =
                std::string_view(token.fold()).substr(std::min(token.fold().size(), prefix.size()));
            if (token.fold().starts_with(prefix) && !rest.starts_with("ل") && is_head(rest))
                return skip_letters(text_, token.begin, token.end, prefix.size());
        }
        return token.begin;
    }

    void add(std::size_t first, std::size_t head, std::size_t role_end, const std::string& country) {
        const std::size_t end = end_of_name(text_, tokens_, first, [&](std::size_t i) { return taken_[i]; });
        if (end == first || (end < tokens_.size() && taken_[end] && joined(end - 1))) return;
        const std::size_t begin_byte = tokens_[first].begin, end_byte = tokens_[end - 1].end;
        const std::size_t role_begin = begin_of_role(head);
        found_.push_back({begin_byte, end_byte, std::string(text_.substr(begin_byte, end_byte - begin_byte)),
                          std::string(text_.substr(role_begin, role_end - role_begin)), country});
        for (std::size_t i = first; i < end; ++i) taken_[i] = true;
    }

    std::string_view text_;
    const arabic::Tokens& tokens_;
    const std::vector<Mention>& mentions_;
    std::vector<bool> taken_, person_;
    std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> candidates(const TaggedText& paragraph, const std::vector<Mention>& mentions) {
    if (paragraph.tokens == nullptr) return {};
    return Finder(paragraph, mentions).run();
}

}  // namespace bahith::actors
