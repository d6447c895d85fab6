// SPDX-License-Identifier: GPL-2.0-or-later
// Word tables of bylines and datelines, folded once.
#include "corpus/credit_words.hpp"

#include <algorithm>
#include <initializer_list>

#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

using Keys = std::vector<std::string>;

Keys keys(std::initializer_list<const char*> words) {
    Keys out;
    for (const char* word : words) out.push_back(line_key(word));
    return out;
}

bool begins(std::string_view key, const Keys& table) {
    return std::any_of(table.begin(), table.end(),
                       [&](const std::string& word) { return starts_with_word(key, word); });
}

bool among(std::string_view key, const Keys& table) {
    return std::find(table.begin(), table.end(), key) != table.end();
}

const Keys& date_labels() {
    static const Keys table =
        keys({"نشر بتاريخ",       "نشرت بتاريخ",   "نشر في", "نشرت في",      "نشر يوم",   "نشر",        "تاريخ النشر",
              "تاريخ نشر المقال", "تاريخ الإصدار", "تاريخ",  "صدر في",       "صدرت في",   "صدر بتاريخ", "التاريخ",
              "بتاريخ",           "حرر في",        "في",     "published on", "published", "posted on",  "date"});
    return table;
}

}  // namespace

const std::vector<BylineWord>& byline_words() {
    static const std::vector<BylineWord> table = [] {
        struct Row {
            const char* word;
            bool sure;
            const char* role;
        };
        const std::initializer_list<Row> rows = {
            {"بقلم", true, ""},          {"إعداد وتقديم", true, ""}, {"إعداد", false, ""},
            {"من إعداد", true, ""},      {"كتبت", false, ""},        {"كتبه", false, ""},
            {"كتبها", false, ""},        {"كتب", false, ""},         {"تأليف", false, ""},
            {"بقلم الكاتب", true, ""},   {"الكاتب", false, ""},      {"الكاتبة", false, ""},
            {"المؤلف", false, ""},       {"الباحث", false, ""},      {"الباحثة", false, ""},
            {"تحرير", false, "تحرير"},   {"ترجمة", false, "ترجمة"},  {"إشراف", false, "إشراف"},
            {"مراجعة", false, "مراجعة"}, {"written by", true, ""},   {"by", false, ""},
            {"author", false, ""},
        };
        std::vector<BylineWord> out;
        for (const Row& row : rows) out.push_back({line_key(row.word), row.sure, row.role});
        return out;
    }();
    return table;
}

bool begins_with_honorific(std::string_view key) {
    static const Keys table = keys({"د",      "أ.د",        "ا.د",      "أ",        "أ.م.د",  "الدكتور", "الدكتورة",
                                    "دكتور",  "البروفيسور", "الأستاذ",  "الأستاذة", "السفير", "السفيرة", "اللواء",
                                    "العميد", "الشيخ",      "المستشار", "المهندس",  "dr",     "prof"});
    if (!begins(key, table)) return false;
    // One letter needs its point or stroke: «د. منى», «د/ منى».
    const std::size_t word = key.find_first_of(" ./");
    if (word == std::string_view::npos) return false;
    return word > 2 || key[word] != ' ';
}

bool begins_with_unit(std::string_view key) {
    static const Keys table = keys(
        {"وحدة", "قسم", "هيئة التحرير", "أسرة التحرير", "فريق", "إدارة التحرير", "شعبة", "دائرة", "مكتب", "برنامج"});
    return begins(key, table);
}

bool begins_with_role(std::string_view key) {
    static const Keys table =
        keys({"خبير",     "خبيرة",      "باحث",      "باحثة",   "الباحث", "الباحثة", "أستاذ", "أستاذة",  "كاتب",
              "كاتبة",    "مدير",       "مديرة",     "رئيس",    "رئيسة",  "محلل",    "محللة", "صحفي",    "صحفية",
              "صحافي",    "صحافية",     "زميل",      "زميلة",   "سفير",   "سفيرة",   "وزير",  "وزيرة",   "مستشار",
              "مستشارة",  "محاضر",      "محاضرة",    "عضو",     "متخصص",  "متخصصة",  "مختص",  "أكاديمي", "أكاديمية",
              "دبلوماسي", "عميد",       "نائب",      "مراسل",   "مراسلة", "محرر",    "محررة", "مدرس",    "مدرسة",
              "طالب",     "researcher", "professor", "analyst", "editor", "fellow"});
    return begins(key, table);
}

bool is_place(std::string_view key) {
    static const Keys table =
        keys({"القاهرة",    "الإسكندرية", "بيروت",         "دمشق",       "حلب",           "بغداد",
              "البصرة",     "أربيل",      "عمّان",          "عمان",       "القدس",         "القدس المحتلة",
              "رام الله",   "غزة",        "الرياض",        "جدة",        "مكة المكرمة",   "الدوحة",
              "أبوظبي",     "أبو ظبي",    "دبي",           "الشارقة",    "المنامة",       "الكويت",
              "مسقط",       "صنعاء",      "عدن",           "الخرطوم",    "بورتسودان",     "طرابلس",
              "بنغازي",     "تونس",       "الجزائر",       "الرباط",     "الدار البيضاء", "نواكشوط",
              "مقديشو",     "جيبوتي",     "أنقرة",         "إسطنبول",    "طهران",         "تل أبيب",
              "واشنطن",     "نيويورك",    "الأمم المتحدة", "لندن",       "باريس",         "برلين",
              "بروكسل",     "جنيف",       "فيينا",         "روما",       "مدريد",         "المدينة المنورة",
              "الدمام",     "أبها",       "تبوك",          "الأقصر",     "حمص",           "الموصل",
              "النجف",      "كركوك",      "صيدا",          "نابلس",      "الخليل",        "المكلا",
              "تعز",        "صفاقس",      "وهران",         "فاس",        "مراكش",         "طنجة",
              "موسكو",      "كييف",       "وارسو",         "أثينا",      "نيقوسيا",       "بكين",
              "طوكيو",      "سيول",       "نيودلهي",       "إسلام آباد", "كابل",          "كابول",
              "أديس أبابا", "نيروبي",     "أوتاوا",        "لاهاي",      "رويترز",        "وكالات",
              "أ ف ب",      "أ.ف.ب",      "د ب أ",         "الأناضول",   "سانا",          "وام",
              "واس",        "سبوتنيك",    "شينخوا"});
    return among(key, table);
}

std::size_t date_label(std::string_view key) {
    std::size_t longest = 0;
    for (const std::string& label : date_labels()) {
        if (label.size() > longest && starts_with_word(key, label)) longest = label.size();
    }
    return longest;
}

bool is_publication_label(std::string_view key) {
    static const Keys table =
        keys({"نشر بتاريخ", "نشرت بتاريخ", "نشر في", "نشرت في", "نشر يوم", "نشر", "تاريخ النشر", "تاريخ نشر المقال",
              "تاريخ الإصدار", "صدر في", "صدرت في", "صدر بتاريخ", "published", "posted"});
    return begins(key, table);
}

bool is_update_label(std::string_view key) {
    static const Keys table =
        keys({"آخر تحديث", "تاريخ التحديث", "تم التحديث", "تحديث", "التحديث", "عدل في", "عدلت في", "آخر تعديل",
              "تاريخ التعديل", "حدث في", "updated", "last updated", "modified", "last modified", "edited"});
    return begins(key, table);
}

bool is_date_filler(std::string_view key) {
    static const Keys table =
        keys({"السبت",   "الأحد",     "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "يوم",
              "الموافق", "الموافق ل", "م",       "هـ",      "ميلادي",   "ميلادية",  "هجري",   "هجرية",  "الساعة",
              "صباحا",   "مساء",      "ص",       "ظهرا",    "في",       "gmt",      "am",     "pm"});
    if (key.empty() || among(key, table)) return true;
    return key.find(':') != std::string_view::npos && key.find_first_not_of("0123456789:") == std::string_view::npos;
}

bool is_issue_number(std::string_view key) {
    static const Keys table = keys({"العدد", "عدد", "السنة", "المجلد", "الصفحة", "issue", "vol"});
    return begins(key, table);
}

}  // namespace bahith::corpus
