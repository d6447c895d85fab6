// SPDX-License-Identifier: GPL-2.0-or-later
// The table of titles. Of «رئيس الوزراء» the state's adjective follows, of «رئيس وزراء» its name.
#include "analyzers/actors/office_titles.hpp"

#include <algorithm>
#include <array>

#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

constexpr auto adjective = TitleOf::adjective;
constexpr auto name = TitleOf::name;
constexpr auto lam = TitleOf::lam;

constexpr std::array<OfficeTitle, 103> titles{{
    {"الرئيس", adjective, "head-of-state", ""},
    {"الرئيسة", adjective, "head-of-state", ""},
    {"رئيس الجمهورية", adjective, "head-of-state", ""},
    {"رئيس الدولة", adjective, "head-of-state", ""},
    {"العاهل", adjective, "head-of-state", ""},
    {"الملك", adjective, "head-of-state", ""},
    {"السلطان", adjective, "head-of-state", ""},
    {"الملكة", adjective, "head-of-state", ""},
    {"العاهلة", adjective, "head-of-state", ""},
    {"الإمبراطور", adjective, "head-of-state", ""},
    {"ملكة", name, "head-of-state", ""},
    {"عاهلة", name, "head-of-state", ""},
    {"إمبراطور", name, "head-of-state", ""},
    {"رئيس", name, "head-of-state", "head"},
    {"رئيسة", name, "head-of-state", "head"},
    {"رئيس جمهورية", name, "head-of-state", ""},
    {"رئيس دولة", name, "head-of-state", ""},
    {"ملك", name, "head-of-state", ""},
    {"عاهل", name, "head-of-state", ""},
    {"أمير", name, "head-of-state", ""},
    {"أمير دولة", name, "head-of-state", ""},
    {"سلطان", name, "head-of-state", ""},
    {"المرشد", adjective, "supreme-leader", ""},
    {"المرشد الأعلى", adjective, "supreme-leader", ""},
    {"مرشد الثورة", adjective, "supreme-leader", ""},
    {"مرشد", name, "supreme-leader", ""},
    {"رئيس الوزراء", adjective, "head-of-government", ""},
    {"رئيسة الوزراء", adjective, "head-of-government", ""},
    {"رئيس مجلس الوزراء", adjective, "head-of-government", ""},
    {"رئيس الحكومة", adjective, "head-of-government", ""},
    {"رئيسة الحكومة", adjective, "head-of-government", ""},
    {"الوزير الأول", adjective, "head-of-government", ""},
    {"المستشار", adjective, "head-of-government", ""},
    {"المستشارة", adjective, "head-of-government", ""},
    {"رئيس وزراء", name, "head-of-government", ""},
    {"رئيسة وزراء", name, "head-of-government", ""},
    {"رئيس حكومة", name, "head-of-government", ""},
    {"رئيسة حكومة", name, "head-of-government", ""},
    {"مستشار", name, "head-of-government", ""},
    {"مستشارة", name, "head-of-government", ""},
    {"ولي العهد", adjective, "crown-prince", ""},
    {"ولي عهد", name, "crown-prince", ""},
    {"نائب الرئيس", adjective, "vice-president", ""},
    {"نائبة الرئيس", adjective, "vice-president", ""},
    {"وزير الخارجية", adjective, "foreign-minister", ""},
    {"وزيرة الخارجية", adjective, "foreign-minister", ""},
    {"وزير الشؤون الخارجية", adjective, "foreign-minister", ""},
    {"وزيرة الشؤون الخارجية", adjective, "foreign-minister", ""},
    {"وزير الخارجية والمغتربين", adjective, "foreign-minister", ""},
    {"وزير الخارجية والتعاون الدولي", adjective, "foreign-minister", ""},
    {"رئيس الدبلوماسية", adjective, "foreign-minister", ""},
    {"رئيسة الدبلوماسية", adjective, "foreign-minister", ""},
    {"وزير خارجية", name, "foreign-minister", ""},
    {"وزيرة خارجية", name, "foreign-minister", ""},
    {"وزير الدفاع", adjective, "defence-minister", ""},
    {"وزيرة الدفاع", adjective, "defence-minister", ""},
    {"وزير الحرب", adjective, "defence-minister", ""},
    {"وزير الجيوش", adjective, "defence-minister", ""},
    {"وزير دفاع", name, "defence-minister", ""},
    {"وزيرة دفاع", name, "defence-minister", ""},
    {"وزير الداخلية", adjective, "interior-minister", ""},
    {"وزيرة الداخلية", adjective, "interior-minister", ""},
    {"وزير داخلية", name, "interior-minister", ""},
    {"وزير المالية", adjective, "finance-minister", ""},
    {"وزيرة المالية", adjective, "finance-minister", ""},
    {"وزير الخزانة", adjective, "finance-minister", ""},
    {"وزيرة الخزانة", adjective, "finance-minister", ""},
    {"وزير الطاقة", adjective, "energy-minister", ""},
    {"وزير النفط", adjective, "energy-minister", ""},
    {"مستشار الأمن القومي", adjective, "security-adviser", ""},
    {"مستشارة الأمن القومي", adjective, "security-adviser", ""},
    {"رئيس الأركان", adjective, "army-chief", ""},
    {"رئيس هيئة الأركان", adjective, "army-chief", ""},
    {"رئيس هيئة الأركان المشتركة", adjective, "army-chief", ""},
    {"رئيس أركان الجيش", adjective, "army-chief", ""},
    {"قائد الجيش", adjective, "army-chief", ""},
    {"رئيس المخابرات", adjective, "intelligence-chief", ""},
    {"مدير المخابرات", adjective, "intelligence-chief", ""},
    {"رئيس الاستخبارات", adjective, "intelligence-chief", ""},
    {"رئيس جهاز المخابرات", adjective, "intelligence-chief", ""},
    {"رئيس البرلمان", adjective, "speaker", ""},
    {"رئيسة البرلمان", adjective, "speaker", ""},
    {"رئيس مجلس النواب", adjective, "speaker", ""},
    {"رئيسة مجلس النواب", adjective, "speaker", ""},
    {"الأمين العام", lam, "secretary-general", "leader"},
    {"الأمينة العامة", lam, "secretary-general", "leader"},
    {"أمين عام", name, "secretary-general", "leader"},
    {"أمين عام", lam, "secretary-general", "leader"},
    {"أمينها العام", lam, "secretary-general", ""},
    {"الأمين العام", adjective, "secretary-general", ""},
    {"المدير العام", lam, "head", ""},
    {"المديرة العامة", lam, "head", ""},
    {"مدير عام", name, "head", ""},
    {"مديرة عام", name, "head", ""},
    {"مدير", name, "head", ""},
    {"مديرة", name, "head", ""},
    {"محافظ", name, "head", ""},
    {"محافظة", name, "head", ""},
    {"زعيم", name, "leader", "head-of-state"},
    {"قائد", name, "leader", "army-chief"},
    {"الزعيم الأعلى", adjective, "head-of-state", "supreme-leader"},
    {"رئيس المكتب السياسي", lam, "leader", ""},
    {"المفوض السامي", lam, "head", ""},
}};

constexpr std::string_view president = "رييس", king = "ملك", queen = "ملكه", article = "ال";
struct Rank {
    std::string_view word, rank;
};
constexpr std::array<Rank, 9> ranks{{{president, president},
                                     {"رييسه", president},
                                     {king, king},
                                     {"عاهل", king},
                                     {queen, queen},
                                     {"عاهله", queen},
                                     {"امير", "امير"},
                                     {"سلطان", "سلطان"},
                                     {"امبراطور", "امبراطور"}}};
constexpr std::array<std::string_view, 26> thrones{
    "country/bahrain",       "country/belgium",       "country/bhutan",     "country/brunei",   "country/cambodia",
    "country/denmark",       "country/eswatini",      "country/japan",      "country/jordan",   "country/kuwait",
    "country/lesotho",       "country/liechtenstein", "country/luxembourg", "country/malaysia", "country/monaco",
    "country/morocco",       "country/netherlands",   "country/norway",     "country/oman",     "country/qatar",
    "country/saudi-arabia",  "country/spain",         "country/sweden",     "country/thailand", "country/tonga",
    "country/united-kingdom"};

std::string key(std::string_view folded, TitleOf of) {
    return std::string(1, static_cast<char>('0' + static_cast<int>(of))).append(folded);
}

using Table = std::unordered_map<std::string, const OfficeTitle*>;

Table read() {
    Table table;
    for (const OfficeTitle& title : titles) table.emplace(key(arabic::fold(title.words), title.of), &title);
    return table;
}

std::string office_key(std::string_view role, std::string_view of) {
    return std::string(role).append(" ").append(of);
}

}  // namespace

const OfficeTitle* office_title(std::string_view folded, TitleOf of) {
    static const Table table = read();
    const auto found = table.find(key(folded, of));
    return found == table.end() ? nullptr : found->second;
}

std::string_view rank_of(std::string_view first_word) {
    if (first_word.starts_with(article)) first_word.remove_prefix(article.size());
    for (const Rank& rank : ranks)
        if (rank.word == first_word) return rank.rank;
    return {};
}

bool has_rank(std::string_view state, std::string_view rank) {
    if (rank.empty() || !state.starts_with("country/")) return true;
    const bool throne = std::find(thrones.begin(), thrones.end(), state) != thrones.end();
    return throne != (rank == president);
}

bool fits_rank(const Actor& person, std::string_view rank) {
    if (rank != king && rank != queen) return true;
    return arabic::fold(person.name).starts_with("الملكه ") == (rank == queen);
}

OfficeHolders::OfficeHolders(std::span<const Actor> actors) {
    for (std::uint32_t i = 0; i < actors.size(); ++i)
        for (const Office& office : actors[i].offices)
            terms_[office_key(office.role, office.of)].push_back({i, office.from, office.to});
}

std::span<const OfficeHolders::Term> OfficeHolders::terms(std::string_view role, std::string_view of) const {
    const auto found = terms_.find(office_key(role, of));
    if (found == terms_.end()) return {};
    return found->second;
}

}  // namespace bahith::actors
