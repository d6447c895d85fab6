// SPDX-License-Identifier: GPL-2.0-or-later
// First every title in the article is read, and the names beside them; then the titles without a name are settled.
#include "analyzers/actors/title_resolver.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

#include "analyzers/actors/clitics.hpp"
#include "analyzers/actors/office_titles.hpp"
#include "analyzers/actors/spans.hpp"
#include "analyzers/actors/word_sense.hpp"
#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr std::string_view article = "ال", lam = "ل", doctor = "د";
constexpr std::size_t window = 60;       // tokens of a sentence that are looked at
constexpr std::size_t longest_name = 8;  // words
// Who bears such a word is not, or not yet, in office; folded.
constexpr std::array<std::string_view, 22> out_of_office{
    "السابق",  "السابقه", "الاسبق",   "الاسبقه",   "الراحل",  "الراحله", "المنتخب", "المنتخبه",
    "المخلوع", "المعزول", "المقبل",   "القادم",    "القادمه", "المقبله", "الجديد",  "الجديده",
    "المكلف",  "المكلفه", "المستقيل", "المستقيله", "المرشح",  "المحتمل"};
// Before a title they make it another one.
constexpr std::array<std::string_view, 11> deputies{"ولي",   "نايب", "نايبه",  "مساعد", "مساعده", "وكيل",
                                                    "وكيله", "نواب", "مساعدي", "نايبي", "مساعدو"};
// What may stand between title and name.
constexpr std::array<std::string_view, 22> honorifics{
    "السيد",  "السيده", "الدكتور", "الدكتوره", "د",     "الشيخ",  "الشيخه",  "الامير", "الفريق", "المشير", "الجنرال",
    "العماد", "اللواء", "المهندس", "اول",      "الملك", "الحالي", "الحاليه", "الاعلي", "ايه",    "الله",   "الاستاذ"};
// Behind these a title is the name of a thing: «كأس ملك إسبانيا».
constexpr std::array<std::string_view, 8> things{"كاس", "كاسي", "بطوله", "جايزه", "جامعه", "مطار", "مستشفي", "ملعب"};
// A title without a state: whom the article has called so before.
struct Alone {
    std::string_view first, second, role;  // folded words, the second may be empty
};
constexpr std::array<Alone, 8> alone_titles{{
    {"الرييس", "", "head-of-state"},
    {"الملك", "", "head-of-state"},
    {"رييس", "الوزراء", "head-of-government"},
    {"رييس", "الحكومه", "head-of-government"},
    {"وزير", "الخارجيه", "foreign-minister"},
    {"وزير", "الدفاع", "defence-minister"},
    {"ولي", "العهد", "crown-prince"},
    {"الامين", "العام", "secretary-general"},
}};

// By the end of the word, whatever proclitics it has; asked of every word of a text.
bool may_head_alone(std::string_view word) {
    return word.ends_with("رييس") || word.ends_with("وزير") || word.ends_with("امين") || word.ends_with("ملك") ||
           word.ends_with("ولي");
}

template <std::size_t size>
bool one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

enum class Bearer { none, named, unknown };

// A title in the text. `of` is empty where no state is said.
struct Title {
    std::size_t paragraph, first, last;
    std::uint32_t begin, end;
    std::string role, second, of;
    std::string_view rank;  // of heads of state: «ملك» is no «رييس»
    Bearer bearer = Bearer::none;
    const Actor* person = nullptr;
    bool in_office = true;
    std::int32_t since = Office::open;  // the earliest year in its sentence, if that was before the article
};

// One paragraph's words.
class Reader {
public:
    Reader(const TaggedText& paragraph, const Spots& spots, std::size_t number, std::int32_t year)
        : text_(paragraph.text), tokens_(*paragraph.tokens), spots_(spots), number_(number), year_(year) {}

    void read(std::vector<Title>& titles) {
        const std::size_t first = titles.size();
        for (const Spot& spot : spots_) read_before(spot, titles);
        std::size_t end = 0;  // titles are in order
        for (std::size_t i = 0, at = first; i < tokens_.size(); ++i) {
            while (at < titles.size() && titles[at].first <= i) end = std::max(end, titles[at++].last);
            if (i >= end) read_alone(i, titles);
        }
    }

private:
    [[nodiscard]] std::string_view gap(std::size_t i) const {
        const std::uint32_t end = tokens_[i].end;
        return text_.substr(end, std::max(tokens_[i + 1].begin, end) - end);
    }
    [[nodiscard]] bool joined(std::size_t i) const {
        int quotes = 0;
        return joins(gap(i), quotes);
    }

    // «وزير الخارجية» before «الروسي».
    void read_before(const Spot& spot, std::vector<Title>& titles) {
        const std::string& type = spot.mention.actor->type;
        if ((type != "country" && type != "organization") || spot.first == 0) return;
        const std::string& complement = tokens_[spot.first].fold();
        TitleOf of = TitleOf::name;
        if (spot.clitics > 0) {
            of = TitleOf::lam;
            if (complement.substr(0, spot.clitics) != lam) return;
        } else if (spot.mention.kind == NameKind::nisba_adjective) {
            of = TitleOf::adjective;
            if (!complement.starts_with(article) || !is_singular(tokens_[spot.last - 1].fold())) return;
        } else if (spot.mention.kind == NameKind::metonym && type == "country") {
            return;  // «أمير الرياض» is no king
        }
        std::string words;
        Title title;
        const OfficeTitle* found = nullptr;
        for (std::size_t count = 1; count <= most_title_words && count <= spot.first; ++count) {
            const std::size_t first = spot.first - count;
            if (!joined(first)) break;
            const std::string& word = tokens_[first].fold();
            const Readings readings = read_clitics(word);
            for (std::size_t i = 0; i < readings.count; ++i) {
                const std::string phrase = strip_clitics(readings.list[i], word) + words;
                const OfficeTitle* office = office_title(phrase, of);
                if (office == nullptr) continue;
                found = office;
                title.rank = rank_of(std::string_view(phrase).substr(0, phrase.find(' ')));
                title.first = first;
                title.begin = skip(first, readings.list[i].clitics);
                break;
            }
            words = ' ' + word + words;
        }
        if (found == nullptr) return;
        title.last = spot.last;
        title.end = spot.mention.end;
        title.role = found->role;
        title.second = found->second;
        title.of = spot.mention.actor->id;
        add(title, titles);
    }

    // «رئيس الحكومة المغاربة» is two things.
    [[nodiscard]] static bool is_singular(std::string_view adjective) {
        return adjective.ends_with("ي") || adjective.ends_with("يه");
    }

    void read_alone(std::size_t i, std::vector<Title>& titles) {
        const std::string& word = tokens_[i].fold();
        if (!may_head_alone(word)) return;
        const Readings readings = read_clitics(word);
        for (const Alone& alone : alone_titles)
            for (std::size_t r = 0; r < readings.count; ++r) {
                if (strip_clitics(readings.list[r], word) != alone.first) continue;
                const std::size_t last = i + (alone.second.empty() ? 1 : 2);
                if (!alone.second.empty() &&
                    (last > tokens_.size() || tokens_[i + 1].fold() != alone.second || !joined(i)))
                    continue;
                Title title;
                title.first = i;
                title.last = last;
                title.begin = skip(i, readings.list[r].clitics);
                title.end = tokens_[last - 1].end;
                title.role = alone.role;
                title.rank = rank_of(alone.first);
                add(title, titles);
                return;
            }
    }

    [[nodiscard]] std::uint32_t skip(std::size_t i, std::size_t clitics) const {
        return clitics == 0 ? tokens_[i].begin : skip_letters(text_, tokens_[i].begin, tokens_[i].end, clitics);
    }

    void add(Title title, std::vector<Title>& titles) {
        title.paragraph = number_;
        if (title.role != "head-of-state") title.rank = {};
        if (title.first > 0 && joined(title.first - 1) && is_other_with(tokens_[title.first - 1].fold()))
            title.in_office = false;
        find_bearer(title);
        if (title.bearer == Bearer::none && title.last < tokens_.size() &&
            (joined(title.last - 1) || gap(title.last - 1) == " (") && says_more(title))
            title.in_office = false;
        title.since = past_year(title);
        titles.push_back(std::move(title));
    }

    // The word before a title that makes it a deputy's, or the name of a thing.
    [[nodiscard]] static bool is_other_with(std::string_view word) {
        return one_of(things, word) || one_of(deputies, word) ||
               (word.starts_with("و") && one_of(deputies, word.substr(2)));
    }

    // «السابق»; of a title without a state any adjective or complement makes it another's.
    [[nodiscard]] bool says_more(const Title& title) const {
        const std::string& next = tokens_[title.last].fold();
        if (one_of(out_of_office, next)) return true;
        if (!title.of.empty()) return false;
        const auto spot = spot_from(title.last);
        return (spot != spots_.end() && spot->first == title.last) || next.starts_with(article) ||
               next.starts_with("لل") || next == "في";
    }

    void find_bearer(Title& title) const {
        for (auto spot = spot_from(title.first); spot != spots_.end() && spot->first == title.first; ++spot)
            if (is_person(*spot)) return name(title, *spot);  // «الملك سلمان», listed so
        std::size_t next = title.last;
        while (next < tokens_.size() && next < title.last + 3 && one_of(honorifics, tokens_[next].fold())) ++next;
        for (auto spot = spot_from(next); spot != spots_.end() && spot->first == next; ++spot)
            if (is_person(*spot) && spot->clitics == 0 && apposed(title.last - 1, next)) return name(title, *spot);
        const bool coordinated = title.begin != tokens_[title.first].begin;
        for (auto spot = spot_from(title.first);
             !coordinated && spot != spots_.begin() && (--spot)->first + longest_name > title.first;)
            if (is_person(*spot) && spot->last == title.first && apposed(title.first - 1, title.first))
                return name(title, *spot);
        if (!coordinated && title.first > 0 && joined(title.first - 1) && is_name(tokens_[title.first - 1]))
            title.bearer = Bearer::unknown;
        if (next >= tokens_.size() || !joined(next - 1)) return;
        if (next > title.last || sense_of(tokens_[next]) != WordSense::common) title.bearer = Bearer::unknown;
    }

    [[nodiscard]] static bool is_person(const Spot& spot) { return spot.mention.actor->type == "person"; }

    // «سيرغي هرلانوف قائد …»; but a verb that no list has, as «انهالت», is more common than a name there.
    [[nodiscard]] static bool is_name(const arabic::Token& token) {
        const WordSense sense = sense_of(token);
        return sense == WordSense::first_name || (sense == WordSense::unknown && token.fold().starts_with(article));
    }

    static void name(Title& title, const Spot& spot) {
        title.bearer = Bearer::named;
        title.person = spot.mention.actor;
    }

    // The first spot that begins at or behind a token.
    [[nodiscard]] Spots::const_iterator spot_from(std::size_t token) const {
        return std::lower_bound(spots_.begin(), spots_.end(), token,
                                [](const Spot& spot, std::size_t at) { return spot.first < at; });
    }

    // Nothing but spaces, quotation marks and a comma between tokens `from` and `to`.
    [[nodiscard]] bool apposed(std::size_t from, std::size_t to) const {
        for (std::size_t i = from; i < to; ++i) {
            std::string between(gap(i));
            if (tokens_[i].fold() == doctor && between.starts_with('.')) between.erase(0, 1);
            for (const std::string_view comma : {"،", ",", "(", ")"})
                if (const std::size_t at = between.find(comma); at != std::string::npos)
                    between.erase(at, comma.size());
            int quotes = 0;
            if (!joins(between, quotes)) return false;
        }
        return true;
    }

    // «في عام 2003 قال الرئيس الأميركي»: who held the office then and since, as a month.
    [[nodiscard]] std::int32_t past_year(const Title& title) const {
        std::size_t first = title.first, last = title.last;
        while (first > 0 && first + window > title.first && !ends_sentence(gap(first - 1))) --first;
        while (last < tokens_.size() && last < title.last + window && !ends_sentence(gap(last - 1))) ++last;
        std::int32_t earliest = Office::open;
        for (std::size_t i = first; i < last; ++i) {
            const std::string& word = tokens_[i].fold();
            if (tokens_[i].kind() != arabic::TokenKind::number || word.size() != 4 || word < "1900") continue;
            std::int32_t year = 0;
            const char* end = word.data() + word.size();
            if (std::from_chars(word.data(), end, year).ptr == end && year < year_)
                earliest = std::min(earliest, year * 100 + 12);
        }
        return earliest;
    }

    std::string_view text_;
    const arabic::Tokens& tokens_;
    const Spots& spots_;
    std::size_t number_;
    std::int32_t year_;
};

// What all titles of the article together say.
class Bearers {
public:
    Bearers(const Gazetteer& gazetteer, Period published, const std::vector<Title>& titles,
            const std::vector<Spots>& spots)
        : gazetteer_(gazetteer), published_(published) {
        for (const Spots& paragraph : spots)
            for (const Spot& spot : paragraph)
                if (spot.mention.actor->type == "person") named_.insert(spot.mention.actor);
        for (const Title& title : titles) {
            if (title.bearer == Bearer::named && title.in_office) called_[key(title)].insert(title.person);
            if (title.bearer == Bearer::none && title.of.empty()) continue;
            Role role{title.person, {title.paragraph, title.first}, title.person == nullptr};
            const auto [at, fresh] = roles_.try_emplace(key(title).first, role);
            if (!fresh && at->second.person != role.person) at->second.several = true;
        }
    }

    [[nodiscard]] const Actor* of(const Title& title) const {
        if (title.of.empty()) return alone(title);
        const Actor* called = by_name(title);
        const std::set<const Actor*> holders = in_office(title);
        if (called != nullptr) return holders.empty() || holders.contains(called) ? called : nullptr;
        if (called_.contains(key(title))) return nullptr;
        if (holders.size() == 1) return *holders.begin();
        const Actor* only = nullptr;
        for (const Actor* holder : holders) {
            if (!named_.contains(holder)) continue;
            if (only != nullptr) return nullptr;
            only = holder;
        }
        return only;
    }

private:
    // The role, with the rank, and whose it is.
    [[nodiscard]] static std::pair<std::string, std::string> key(const Title& title) {
        return {title.role + std::string(title.rank), title.of};
    }

    // The one that bears this title in the article.
    [[nodiscard]] const Actor* by_name(const Title& title) const {
        const auto found = called_.find(key(title));
        return found != called_.end() && found->second.size() == 1 ? *found->second.begin() : nullptr;
    }

    // Whoever held the office when the article was published; with no date, those of all times that it names.
    [[nodiscard]] std::set<const Actor*> in_office(const Title& title) const {
        std::set<const Actor*> holders;
        for (const std::string& role : {title.role, title.second}) {
            if (role.empty() || !holders.empty() || !has_rank(title.of, title.rank)) continue;
            for (const auto& term : gazetteer_.office_holders().terms(role, title.of)) {
                const Actor* actor = &gazetteer_.all()[term.actor];
                const bool dated = published_.from > 0;
                if (term.from > title.since || !fits_rank(*actor, title.rank)) continue;
                if (dated ? term.from <= published_.to && published_.from <= term.to : named_.contains(actor))
                    holders.insert(actor);
            }
        }
        return holders;
    }

    // «الرئيس» is who was called so before, if nobody else is called so anywhere in the article.
    [[nodiscard]] const Actor* alone(const Title& title) const {
        const auto found = roles_.find(key(title).first);
        if (found == roles_.end() || found->second.several) return nullptr;
        const bool before = found->second.where < std::pair(title.paragraph, title.first);
        return before ? found->second.person : nullptr;
    }

    struct Role {
        const Actor* person = nullptr;
        std::pair<std::size_t, std::size_t> where;  // paragraph and token of the first
        bool several = false;
    };

    const Gazetteer& gazetteer_;
    Period published_;
    std::map<std::string, Role> roles_;
    std::set<const Actor*> named_;
    std::map<std::pair<std::string, std::string>, std::set<const Actor*>> called_;
};

// «وزير خارجية إيران ظريف»: a surname that alone is nobody's.
bool is_named_behind(const Title& title, const Actor& person, const arabic::Tokens& tokens) {
    const std::string name = ' ' + arabic::fold(person.name);
    return title.last < tokens.size() && name.ends_with(' ' + tokens[title.last].fold());
}

}  // namespace

void resolve_titles(const std::vector<TaggedText>& paragraphs, const Gazetteer& gazetteer, Period published,
                    std::vector<Spots>& spots) {
    std::vector<Title> titles;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (paragraphs[i].tokens != nullptr) Reader(paragraphs[i], spots[i], i, published.from / 100).read(titles);
    const Bearers bearers(gazetteer, published, titles, spots);
    std::set<std::size_t> changed;
    for (const Title& title : titles) {
        if (title.bearer != Bearer::none || !title.in_office) continue;
        const Actor* person = bearers.of(title);
        if (person == nullptr || is_named_behind(title, *person, *paragraphs[title.paragraph].tokens)) continue;
        const Mention mention{title.begin, title.end, person, NameKind::title_only};
        spots[title.paragraph].push_back({mention, title.first, title.last, 0});
        changed.insert(title.paragraph);
    }
    for (const std::size_t paragraph : changed)
        std::stable_sort(spots[paragraph].begin(), spots[paragraph].end(), [](const Spot& a, const Spot& b) {
            return a.mention.begin != b.mention.begin ? a.mention.begin < b.mention.begin
                                                      : a.mention.end > b.mention.end;
        });
}

}  // namespace bahith::actors
