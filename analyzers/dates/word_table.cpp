// SPDX-License-Identifier: GPL-2.0-or-later
// Month names of all conventions and the other words of dates, as people spell them.
#include "analyzers/dates/word_table.hpp"

#include <iterator>

namespace bahith::dates {
namespace {

constexpr Doubt after_preposition = Doubt::needs_preposition;
constexpr Doubt with_number = Doubt::needs_number;

constexpr Row rows[] = {
    // Months. A line a convention: Egypt and Gulf; Levant; Algeria and Tunisia; Morocco; Mauritania; English.
    {"يناير ينايير", {Word::month, 1}},
    {"جانفي جانفيه", {Word::month, 1}},
    {"january jan", {Word::month, 1, with_number}},
    {"فبراير فبرائر", {Word::month, 2}},
    {"شباط", {Word::month, 2, after_preposition}},
    {"فيفري", {Word::month, 2}},
    {"february feb", {Word::month, 2, with_number}},
    {"مارس", {Word::month, 3, after_preposition}},
    {"آذار", {Word::month, 3}},
    {"march mar", {Word::month, 3, with_number}},
    {"أبريل", {Word::month, 4}},
    {"نيسان", {Word::month, 4, after_preposition}},
    {"أفريل", {Word::month, 4}},
    {"april apr", {Word::month, 4, with_number}},
    {"مايو", {Word::month, 5}},
    {"أيار", {Word::month, 5}},
    {"ماي", {Word::month, 5, with_number}},
    {"may", {Word::month, 5, with_number}},
    {"يونيو يونيه يونيوه", {Word::month, 6}},
    {"حزيران", {Word::month, 6}},
    {"جوان", {Word::month, 6, with_number}},
    {"june jun", {Word::month, 6, with_number}},
    {"يوليو يوليه", {Word::month, 7}},
    {"تموز", {Word::month, 7, after_preposition}},
    {"جويلية", {Word::month, 7}},
    {"يوليوز", {Word::month, 7}},
    {"july jul", {Word::month, 7, with_number}},
    {"أغسطس أغسطوس", {Word::month, 8}},
    {"آب", {Word::month, 8, with_number}},
    {"أوت", {Word::month, 8, with_number}},
    {"غشت", {Word::month, 8}},
    {"أغشت", {Word::month, 8}},
    {"august aug", {Word::month, 8, with_number}},
    {"سبتمبر سيبتمبر سبتيمبر", {Word::month, 9}},
    {"أيلول", {Word::month, 9}},
    {"شتنبر", {Word::month, 9}},
    {"شتمبر", {Word::month, 9}},
    {"september sept sep", {Word::month, 9, with_number}},
    {"أكتوبر أوكتوبر", {Word::month, 10}},
    {"october oct", {Word::month, 10, with_number}},
    {"نوفمبر نوفنبر", {Word::month, 11}},
    {"نونبر", {Word::month, 11}},
    {"november nov", {Word::month, 11, with_number}},
    {"ديسمبر دسمبر", {Word::month, 12}},
    {"دجنبر", {Word::month, 12}},
    {"دجمبر", {Word::month, 12}},
    {"december dec", {Word::month, 12, with_number}},
    {"كانون", {Word::kanun}},
    {"تشرين", {Word::tishrin}},

    // Hijri months; most are also names of people, adjectives or nouns.
    {"محرم المحرم", {Word::hijri_month, 1, with_number}},
    {"صفر", {Word::hijri_month, 2, with_number}},
    {"ربيع", {Word::rabi, 3}},
    {"جمادى جماد", {Word::jumada}},
    {"رجب", {Word::hijri_month, 7, with_number}},
    {"شعبان", {Word::hijri_month, 8, with_number}},
    {"رمضان", {Word::hijri_month, 9, with_number}},
    {"شوال", {Word::hijri_month, 10, with_number}},
    {"ذو ذي ذا", {Word::dhu}},
    {"القعدة قعدة", {Word::dhu_name, 11}},
    {"الحجة حجة", {Word::dhu_name, 12}},

    {"المبارك الحرام المعظم الفضيل الكريم", {Word::blessed}},

    {"الربيع", {Word::season, 3}},
    {"صيف الصيف", {Word::season, 6}},
    {"خريف الخريف", {Word::season, 9}},
    {"شتاء الشتاء", {Word::season, 12}},

    {"الأحد sunday sun", {Word::weekday, 0}},
    {"الاثنين الإثنين monday mon", {Word::weekday, 1}},
    {"الثلاثاء الثلثاء الثلاثا tuesday tue", {Word::weekday, 2}},
    {"الأربعاء الاربعا wednesday wed", {Word::weekday, 3}},
    {"الخميس thursday thu", {Word::weekday, 4}},
    {"الجمعة friday fri", {Word::weekday, 5}},
    {"السبت saturday sat", {Word::weekday, 6}},

    // Feminine ordinals end جمادى الأولى; they are no days of a month.
    {"الأولى", {Word::ordinal, 1, with_number}},
    {"الثانية", {Word::ordinal, 2, with_number}},
    {"الأول أول الحادي", {Word::ordinal, 1}},
    {"الثاني ثاني", {Word::ordinal, 2}},
    {"الثالث ثالث", {Word::ordinal, 3}},
    {"الرابع رابع", {Word::ordinal, 4}},
    {"الخامس خامس", {Word::ordinal, 5}},
    {"السادس سادس", {Word::ordinal, 6}},
    {"السابع سابع", {Word::ordinal, 7}},
    {"الثامن ثامن", {Word::ordinal, 8}},
    {"التاسع تاسع", {Word::ordinal, 9}},
    {"العاشر عاشر", {Word::ordinal, 10}},
    {"الآخر الآخرة آخر", {Word::other}},
    {"عشر", {Word::teen}},
    {"واحد واحدة", {Word::cardinal, 1}},
    {"ثلاثة ثلاث الثلاثة", {Word::cardinal, 3}},
    {"أربعة أربع الأربعة", {Word::cardinal, 4}},
    {"خمسة خمس الخمسة", {Word::cardinal, 5}},
    {"ستة ست الستة", {Word::cardinal, 6}},
    {"سبعة سبع السبعة", {Word::cardinal, 7}},
    {"ثمانية ثماني ثمان الثمانية", {Word::cardinal, 8}},
    {"تسعة تسع التسعة", {Word::cardinal, 9}},
    {"عشرة العشرة", {Word::cardinal, 10}},
    {"فاتح غرة", {Word::month_start}},
    {"العشرين العشرون", {Word::tens, 20}},
    {"الثلاثين الثلاثون", {Word::tens, 30}},
    {"الأخير الأخيرة", {Word::last}},

    {"يوم", {Word::day}},
    {"أسبوع الأسبوع أسبوعا", {Word::week}},
    {"الليلة", {Word::night}},
    {"شهر الشهر شهرا", {Word::month_unit}},
    {"عام العام سنة السنة عاما", {Word::year_unit}},
    {"يومي", {Word::days, 1}},
    {"أيام يوما", {Word::days}},
    {"أسابيع", {Word::weeks}},
    {"شهري أشهر شهور الأشهر الشهور", {Word::months}},
    {"عامي العامين سنتي السنتين أعوام سنوات سنين الأعوام السنوات", {Word::years}},
    {"يومين", {Word::dual, 0}},
    {"أسبوعين", {Word::dual, 1}},
    {"شهرين", {Word::dual, 2}},
    {"عامين سنتين", {Word::dual, 3}},
    {"عقد العقد", {Word::decade_unit}},
    {"القرن قرن", {Word::century}},
    {"الألفية", {Word::millennium}},
    {"الربع الثلاثي", {Word::fraction, 4}},
    {"الثلث", {Word::fraction, 3}},
    {"النصف السداسي", {Word::fraction, 2}},
    {"نصف ربع ثلث مدى مدار", {Word::portion}},
    {"الفصل", {Word::term, 4}},
    {"العشرينيات عشرينيات العشرينات عشرينات", {Word::decade, 20}},
    {"الثلاثينيات ثلاثينيات الثلاثينات ثلاثينات", {Word::decade, 30}},
    {"الأربعينيات أربعينيات الأربعينات أربعينات", {Word::decade, 40}},
    {"الخمسينيات خمسينيات الخمسينات خمسينات", {Word::decade, 50}},
    {"الستينيات ستينيات الستينات ستينات", {Word::decade, 60}},
    {"السبعينيات سبعينيات السبعينات سبعينات", {Word::decade, 70}},
    {"الثمانينيات ثمانينيات الثمانينات ثمانينات", {Word::decade, 80}},
    {"التسعينيات تسعينيات التسعينات تسعينات", {Word::decade, 90}},

    {"مطلع أوائل بداية بدايات مستهل", {Word::part, 0}},
    {"منتصف أواسط", {Word::part, 1}},
    {"أواخر نهاية نهايات ختام متم", {Word::part, 2}},
    {"الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة المنصرمين الفائت الفائتة المنقضي", {Word::shift, -1}},
    {"الجاري الجارية الحالي الحالية الجاريين", {Word::shift, 0}},
    {"المقبل المقبلة المقبلين القادم القادمة القادمين", {Word::shift, 1}},
    {"السابق السابقة", {Word::follow, -1}},
    {"التالي التالية اللاحق اللاحقة", {Word::follow, 1}},
    {"نفسه نفسها ذاته ذاتها عينه", {Word::same}},
    {"نفس ذات", {Word::self}},
    {"هذا هذه", {Word::demonstrative}},
    {"أمس الأمس البارحة", {Word::today, -1}},
    {"اليوم", {Word::today, 0}},
    {"الآن", {Word::now}},
    {"غدا", {Word::today, 1}},
    {"غد الغد", {Word::tomorrow, 1}},
    {"صباح مساء ظهر فجر عصر ليل ليلة عشية ضحى", {Word::daytime}},
    {"الموافق الموافقة المصادف تاريخ", {Word::corresponding}},

    {"في خلال بحلول طوال إبان أثناء أفق برسم", {Word::in}},
    {"منذ مذ", {Word::in, 1}},
    {"قبل", {Word::before}},
    {"بعد", {Word::after}},
    {"من", {Word::from}},
    {"على", {Word::on}},
    {"إلى", {Word::to, 0}},
    {"حتى غاية لغاية", {Word::to, 1}},
    {"بين", {Word::between}},
    {"الفترة فترة المدة", {Word::period}},
    {"و أو", {Word::conjunction}},
    {"ل", {Word::letter}},
    {"ب", {Word::letter, 1}},
    {"ال", {Word::article}},
    {"م ميلادي ميلادية للميلاد الميلادي الميلادية", {Word::gregorian}},
    {"هـ هجري هجرية للهجرة الهجري الهجرية", {Word::hijri}},
    {"ش شمسي شمسية", {Word::solar}},
    {"الميلاد", {Word::birth}},
    {"ق", {Word::before_birth}},
    {"كل", {Word::every}},
    {"عمره عمرها عمرهم العمر عمري أعمارهم", {Word::age}},

    {"حرب الحرب انتخابات الانتخابات ثورة الثورة انقلاب الانقلاب غزو الغزو أزمة الأزمة اتفاق الاتفاق اتفاقية "
     "الاتفاقية معاهدة المعاهدة دستور الدستور حدود نكسة النكسة نكبة النكبة هزيمة انتفاضة الانتفاضة احتجاجات "
     "موازنة ميزانية مواليد هجمات هجوم أحداث مجزرة عدوان قمة بيان إعلان استفتاء اجتياح الاجتياح احتلال حصار هدنة تسوية "
     "مؤتمر دورة حراك الحراك مظاهرات تظاهرات رئاسيات "
     "تشريعيات زلزال فيضانات مذبحة",
     {Word::event}},
    {"جسر ميدان شارع مدينة قوى تيار حركة جبهة تحالف ملعب جامعة مستشفى كتائب فريق ائتلاف عيد ذكرى ملحمة صحيفة محور",
     {Word::name}},
    {"صلاة صلاتي خطبة خطب خطيب سوق عطلة إجازة ليالي صحيفة جريدة مجلة منابر حديث ملحق جامع مسجد كنيسة قداس دوام منبر "
     "بلدة قبيلة "
     "شهداء نادي محمد أحمد عبدالله الله عبدالعزيز خالد صالح ناصر سعد فهد حسن حسين إبراهيم يوسف بن أبو بني هذين كلا ذلك",
     {Word::habit}},
    {"الأسود السوداء العظيمة الدامي الحزينة المقدس البيضاء", {Word::black}},
    {"الأمين المدير المدعي النائب المفتش القنصل المراقب الحاكم القائد المتحدث الرأي القطاع المال الدين الصالح الإنفاق "
     "العفو السياق الوضع المشهد المزاج الإطار",
     {Word::general}},
    {"ألف آلاف مليون ملايين مليار مليارات تريليون دولار دولارا يورو ريال جنيه درهم دينار ليرة روبل يوان شخص "
     "جندي قتيل جريح مقاتل عسكري عنصر لاجئ نازح طالب طن برميل كيلومتر كلم كم متر متر2 ميل هكتار فدان كيلوغرام كيلو "
     "غرام ميغاواط نقطة مرة ساعة دقيقة دولة شركة مدرسة منزل وحدة عملية حالة وظيفة قرية سيارة دبابة صاروخ طائرة مسيرة "
     "أسرة عائلة امرأة رجل طفل موقع مؤسسة مشروع سهم نسمة مواطن موظف عامل سنتيمتر مم درجة بالمئة بالمائة",
     {Word::counted}},
    // Their plurals, where nobody would begin «في 2011 …» with them.
    {"جنود دولارات قتلى جرحى لاجئين لاجئون نازحين نازحون مقاتلين مقاتلون عسكريين أشخاص ريالات جنيهات دراهم دنانير "
     "ليرات أطنان براميل كيلومترات أمتار أميال هكتارات معتقلين أسرى مهاجرين متظاهرين مواطنين موظفين طلاب عمال منازل "
     "قتيلا جريحا",
     {Word::counted}},
    {"رقم الرقم قرار القرار قانون القانون المادة مادة عدد العدد هاتف الهاتف فاكس تحويلة صفحة ص المرسوم مرسوم "
     "ظهير الظهير المرقم",
     {Word::number_noun}},
    {"سوف المقرر المقررة المزمع المرتقب المرتقبة المتوقع المنتظر المقررين سيعقد ستعقد سيجري ستجري سيجرى ستجرى "
     "سيتم ستتم سيبدأ ستبدأ سينطلق ستنطلق سيقام ستقام سيكون ستكون سينتهي ستنتهي سيصل ستصل يعتزم تعتزم مقرر مقررة",
     {Word::future}},
    {"st nd rd th", {Word::english_suffix}},
};

}  // namespace

Rows word_rows() {
    return {std::begin(rows), std::end(rows)};
}

}  // namespace bahith::dates
