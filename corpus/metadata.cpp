// SPDX-License-Identifier: GPL-2.0-or-later
// Metadata → Article: precedence, the names that keys go by, and dates that are refused rather than guessed.
#include "corpus/metadata.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/dates/dates.hpp"
#include "corpus/credits.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

using Name = std::pair<std::string_view, std::string_view>;

// Left: lower case, without '-' and '_'.
constexpr std::array<Name, 36> names{{
    {"title", "title"},
    {"headline", "title"},
    {"العنوان", "title"},
    {"عنوان", "title"},
    {"date", "date"},
    {"published", "date"},
    {"publishedat", "date"},
    {"publicationdate", "date"},
    {"datepublished", "date"},
    {"publishdate", "date"},
    {"pubdate", "date"},
    {"التاريخ", "date"},
    {"تاريخ", "date"},
    {"author", "author"},
    {"authors", "author"},
    {"byline", "author"},
    {"creator", "author"},
    {"الكاتب", "author"},
    {"المؤلف", "author"},
    {"source", "source"},
    {"publisher", "source"},
    {"sitename", "source"},
    {"outlet", "source"},
    {"المصدر", "source"},
    {"الناشر", "source"},
    {"url", "url"},
    {"link", "url"},
    {"canonicalurl", "url"},
    {"الرابط", "url"},
    {"category", "category"},
    {"categories", "category"},
    {"التصنيف", "category"},
    {"lang", "lang"},
    {"language", "lang"},
    {"id", "id"},
    {"identifier", "id"},
}};

bool has_value(const Fact& fact) {
    return std::any_of(fact.values.begin(), fact.values.end(), [](const std::string& v) { return !is_blank(v); });
}

std::string joined(const Fact& fact) {
    std::string out;
    for (const std::string& value : fact.values) {
        const std::string clean = one_line(value);
        if (clean.empty()) continue;
        if (!out.empty()) out += ", ";
        out += clean;
    }
    return out;
}

const char* precision(const dates::Parsed& date) {
    if (date.value.find('/') != std::string::npos) return nullptr;
    if (date.grain == dates::Grain::day) return "day";
    if (date.grain == dates::Grain::month) return "month";
    if (date.grain == dates::Grain::year) return "year";
    return nullptr;
}

// In digits of either system.
bool names_year(const std::string& text, int year) {
    std::string ascii;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        const bool arabic = c >= 0x660 && c <= 0x669;
        ascii += arabic ? static_cast<char>('0' + (c - 0x660)) : c < 0x80 ? static_cast<char>(c) : ' ';
    }
    return ascii.find(std::to_string(year)) != std::string::npos;
}

// A Hijri day is parsed as three days, since the moon may be sighted a day earlier or later; the calendar of Umm
// al-Qura, by which papers date themselves, has it in the middle. Three days that were written as a range name their
// own year.
std::optional<std::string> hijri_day(const std::string& text, const dates::Parsed& date) {
    using std::chrono::days;
    using std::chrono::sys_days;
    const sys_days first{date.interval.first};
    const bool three = date.grain == dates::Grain::day && sys_days{date.interval.last} - first == days{2};
    if (!three || text.find("..") != std::string::npos) return {};
    for (const int year : {static_cast<int>(date.interval.first.year()), static_cast<int>(date.interval.last.year())}) {
        if (names_year(text, year)) return {};
    }
    return dates::iso_day(first + days{1});
}

Result<void> set_date(const Fact& fact, const std::string& path, Article& article) {
    const std::string value = joined(fact);
    const auto parsed = dates::parse(value);
    if (parsed && precision(*parsed) != nullptr) {
        article.published = Published{parsed->value, precision(*parsed), fact.origin + ": " + value};
        return {};
    }
    if (parsed) {
        if (const auto day = hijri_day(value, *parsed)) {
            article.published = Published{*day, "day", fact.origin + ": " + value};
            return {};
        }
    }
    if (!fact.strict) return {};
    const std::string where = fact.line == 0 ? path : path + ":" + std::to_string(fact.line);
    return fail(ErrorCode::bad_input,
                where + ": " + fact.origin + " is \"" + value +
                    "\", expected a day, month or year such as 2024-06-19, 2024-06, 2024, 19/6/2024 or 19 يونيو 2024",
                "correct the date, or leave it out: the article is then indexed without one");
}

void set_text(std::string_view known, const Fact& fact, Article& article) {
    const std::string value = joined(fact);
    if (known == "title") article.title = value;
    if (known == "source") article.source = value;
    if (known == "url") article.url = value;
    if (known == "category") article.category = value;
    if (known == "lang") article.lang = value;
    if (known != "author") return;
    for (const std::string& author : fact.values) {
        for (Author& parsed : parse_authors(author)) article.authors.push_back(std::move(parsed));
    }
}

void keep(const Fact& fact, Article& article) {
    const bool known = std::any_of(article.extra.begin(), article.extra.end(),
                                   [&](const auto& extra) { return extra.first == fact.key; });
    if (!known) article.extra.emplace_back(one_line(fact.key), joined(fact));
}

}  // namespace

std::string_view known_key(std::string_view key) {
    std::string plain;
    for (const char c : trim(key)) {
        if (c == '-' || c == '_') continue;
        plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    for (const auto& [name, known] : names) {
        if (name == plain) return known;
    }
    return {};
}

Metadata from_overrides(const Overrides& overrides) {
    Metadata out;
    for (const auto& [key, value] : overrides) {
        if (known_key(key) == "author") {
            const auto same =
                std::find_if(out.begin(), out.end(), [](const Fact& fact) { return known_key(fact.key) == "author"; });
            if (same != out.end()) {
                same->values.push_back(value);
                continue;
            }
        }
        out.push_back({key, {value}, "--set " + key, 0, true});
    }
    return out;
}

std::string first_value(const Metadata& metadata, std::string_view known) {
    for (const Fact& fact : metadata) {
        if (known_key(fact.key) == known && has_value(fact)) return joined(fact);
    }
    return {};
}

Result<void> apply(const Metadata& metadata, const std::string& path, Article& article) {
    std::vector<std::string_view> decided;
    for (const Fact& fact : metadata) {
        if (!has_value(fact)) continue;
        const std::string_view known = known_key(fact.key);
        if (known.empty()) {
            keep(fact, article);
            continue;
        }
        if (std::find(decided.begin(), decided.end(), known) != decided.end()) continue;
        if (known == "date") {
            if (auto done = set_date(fact, path, article); !done) return done;
            if (!article.published) continue;
        } else {
            set_text(known, fact, article);
        }
        decided.push_back(known);
    }
    return {};
}

}  // namespace bahith::corpus
