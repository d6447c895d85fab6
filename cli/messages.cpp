// SPDX-License-Identifier: GPL-2.0-or-later
// The table of messages. A row a message: English, then Arabic, each with the same number of {}.
#include "cli/messages.hpp"

#include <array>

namespace bahith::cli {

namespace {

struct Row {
    Msg id;
    std::string_view english;
    std::string_view arabic;
};

constexpr std::array<Row, static_cast<std::size_t>(Msg::count_of_messages)> rows{{
    {Msg::program, "bahith", "باحث"},
    {Msg::hint, "hint", "تلميح"},
    {Msg::comma, ", ", "، "},
    {Msg::relaxed, "no passage has all the words; showing those with most of them",
     "لا توجد فقرة فيها كل الكلمات؛ هذه التي فيها أكثرها"},
    {Msg::missing, "no passage has: {}", "لا فقرة فيها: {}"},
    {Msg::left_out, "left out, not a file of a format that is read: {}", "تُرك لأن صيغته لا تُقرأ: {}"},
    {Msg::left_out_more, "… and {} more left out", "… وتُرك غيرها: {}"},
    {Msg::ignored, "not used in the search: {}", "لم يُستعمل في البحث: {}"},
    {Msg::searched_also, "the index does not have {}; searched also: {}", "ليس في الفهرس {}؛ وبُحث أيضًا عن: {}"},
    {Msg::exact_words, "words behind = were matched letter by letter", "الكلمات التي بعد = طوبقت حرفًا بحرف"},
    {Msg::more_on_next_page, "for more: --offset {}", "للمزيد: --offset {}"},
    {Msg::actors, "actors", "الجهات"},
    {Msg::facet_actor, "actors", "الجهات"},
    {Msg::facet_source, "sources", "المصادر"},
    {Msg::facet_author, "authors", "الكُتّاب"},
    {Msg::facet_category, "categories", "التصنيفات"},
    {Msg::facet_month, "months", "الأشهر"},
    {Msg::facet_year, "years", "السنوات"},
    {Msg::facet_mentions, "years spoken of", "السنوات المذكورة"},
    {Msg::facet_more, "{} more", "وغيرها {}"},
    {Msg::searched_as, "what was searched", "ما جرى البحث عنه"},
    {Msg::synonyms_added, "{} lines of synonyms added, {} extended, {} unchanged",
     "أُضيف من أسطر المترادفات {}، ووُسّع {}، ولم يتغيّر {}"},
    {Msg::synonyms_removed, "{} lines of synonyms removed or shortened", "حُذف أو اختُصر من أسطر المترادفات: {}"},
    {Msg::actor_added, "added: {}", "أُضيفت: {}"},
    {Msg::alias_added, "{} is also called: {}", "{} تُسمى أيضًا: {}"},
    {Msg::actors_merged, "{} is now one with {}", "{} صارت واحدة مع {}"},
    {Msg::actor_removed, "removed: {}", "حُذفت: {}"},
    {Msg::alias_removed, "{} is no longer called: {}", "{} لم تعد تُسمى: {}"},
    {Msg::actor_restored, "restored: {}", "أُعيدت: {}"},
    {Msg::alias_restored, "{} is called again: {}", "{} تُسمى من جديد: {}"},
    {Msg::actors_file_added, "{} lines of actors added, {} were there", "أُضيف من أسطر الجهات {}، وكان موجودًا {}"},
    {Msg::retag_hint, "`bahith actors retag` applies this to the articles of the index",
     "الأمر `bahith actors retag` يطبّق هذا على مقالات الفهرس"},
    {Msg::retagged, "{} looked at, {} changed", "فُحص {}، وتغيّر {}"},
    {Msg::suggest_hint, "to add one: bahith actors add NAME --type person --parent STATE",
     "لإضافة أحدهم: bahith actors add NAME --type person --parent STATE"},
    {Msg::timeline_unplaced, "without such a date: {}", "بلا تاريخ كهذا: {}"},
    {Msg::equals, " = ", " = "},
    {Msg::xapian_query, "query", "الاستعلام"},
    {Msg::id, "id", "المعرّف"},
    {Msg::passage, "passage", "المقطع"},
    {Msg::path, "file", "الملف"},
    {Msg::title, "title", "العنوان"},
    {Msg::author, "author", "الكاتب"},
    {Msg::source, "source", "المصدر"},
    {Msg::published, "published", "تاريخ النشر"},
    {Msg::published_because, "{} (from: {})", "{} (من: {})"},
    {Msg::url, "url", "الرابط"},
    {Msg::category, "category", "التصنيف"},
    {Msg::language, "language", "اللغة"},
    {Msg::paragraph, "paragraph {}", "الفقرة {}"},
    {Msg::paragraphs, "paragraphs {}-{}", "الفقرات {}-{}"},
    {Msg::dates, "dates", "التواريخ"},
    {Msg::unknown, "unknown", "غير معروف"},
    {Msg::added, "{} added, {} updated, {} unchanged", "أُضيف {}، حُدّث {}، لم يتغيّر {}"},
    {Msg::removed, "{} removed", "حُذف {}"},
    {Msg::rebuilt, "{} rebuilt", "أُعيد بناء {}"},
    {Msg::undated, "{} without a publication date: filters by date leave them out",
     "{} بلا تاريخ نشر: لا تظهر عند التصفية بالتاريخ"},
    {Msg::compacted, "compacted", "ضُغط الفهرس"},
    {Msg::sound, "no damage found", "لا تلف في الفهرس"},
    {Msg::progress, "{}%  {} of {} MB  {}  {}/s", "{}٪  {} من {} م.ب  {}  {}/ث"},
    {Msg::progress_articles, "{}%  {} of {}  {}/s", "{}٪  {} من {}  {}/ث"},
    {Msg::progress_joining, "{}: putting the index together", "{}: يُجمع الفهرس"},
    {Msg::time_left, "{} left", "بقي {}"},
    {Msg::stat_articles, "articles", "المقالات"},
    {Msg::stat_passages, "passages", "المقاطع"},
    {Msg::stat_undated, "articles without a publication date", "مقالات بلا تاريخ نشر"},
    {Msg::stat_without_author, "articles without an author", "مقالات بلا كاتب"},
    {Msg::stat_without_source, "articles without a source", "مقالات بلا مصدر"},
    {Msg::stat_first_day, "first publication date", "أول تاريخ نشر"},
    {Msg::stat_last_day, "last publication date", "آخر تاريخ نشر"},
    {Msg::stat_bytes, "bytes on disk", "الحجم بالبايت"},
    {Msg::stat_analyzer, "analyzer", "المحلّل"},
    {Msg::stat_schema, "schema", "المخطط"},
    {Msg::program_analyzer, "analyzer of this program", "محلّل هذا البرنامج"},
    {Msg::index, "index", "الفهرس"},
    {Msg::prefix, "prefix", "البادئة"},
    {Msg::slot, "slot", "الخانة"},
    {Msg::encoding, "content", "المحتوى"},
    {Msg::example, "example", "مثال"},
    {Msg::name, "name", "الاسم"},
    {Msg::token, "word", "الكلمة"},
    {Msg::fold, "folded", "الموحّدة"},
    {Msg::terms, "searched as", "يُبحث عنها بـ"},
    {Msg::kind, "kind", "النوع"},
    {Msg::steps, "steps", "الخطوات"},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].id) != i || rows[i].english.empty() || rows[i].arabic.empty())
            return false;
    }
    return true;
}
static_assert(in_order(), "a row for each message, in the order of Msg");

// Forms of a noun after a number, by the plural categories that Unicode gives Arabic. {} is the number.
struct ArabicForms {
    std::string_view zero, one, two, few, many, other;
};
struct NounRow {
    std::string_view one, other;
    ArabicForms arabic;
};

constexpr std::array<NounRow, 2> nouns{{
    {"1 article", "{} articles", {"لا مقالات", "مقال واحد", "مقالان", "{} مقالات", "{} مقالًا", "{} مقال"}},
    {"1 passage", "{} passages", {"لا مقاطع", "مقطع واحد", "مقطعان", "{} مقاطع", "{} مقطعًا", "{} مقطع"}},
}};

std::string_view arabic_form(const ArabicForms& forms, std::size_t n) {
    const std::size_t rest = n % 100;
    if (n == 0) return forms.zero;
    if (n == 1) return forms.one;
    if (n == 2) return forms.two;
    if (rest >= 3 && rest <= 10) return forms.few;
    return rest >= 11 ? forms.many : forms.other;
}

TerminalText fill(std::string_view pattern, std::initializer_list<TerminalText> arguments) {
    TerminalText out;
    for (const TerminalText& argument : arguments) {
        const std::size_t at = pattern.find("{}");
        if (at == std::string_view::npos) break;
        out += TerminalText::of(pattern.substr(0, at)) + argument;
        pattern.remove_prefix(at + 2);
    }
    return out += TerminalText::of(pattern);
}

}  // namespace

std::string_view words(Language language, Msg id) {
    const Row& row = rows.at(static_cast<std::size_t>(id));
    return language == Language::arabic ? row.arabic : row.english;
}

TerminalText message(Language language, Msg id, std::initializer_list<TerminalText> arguments) {
    return fill(words(language, id), arguments);
}

TerminalText labelled(Language language, Msg label, const TerminalText& value) {
    return message(language, label) + TerminalText::of(value.empty() ? ":" : ": ") + value;
}

TerminalText counted(Language language, Noun noun, std::size_t n) {
    const NounRow& row = nouns.at(static_cast<std::size_t>(noun));
    const std::string_view english = n == 1 ? row.one : row.other;
    return fill(language == Language::arabic ? arabic_form(row.arabic, n) : english, {TerminalText::of(n)});
}

}  // namespace bahith::cli
