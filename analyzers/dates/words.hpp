// SPDX-License-Identifier: GPL-2.0-or-later
// The words that dates are made of: month names of all conventions, weekdays, units, relations. Data, not grammar.
#pragma once

#include <cstdint>
#include <string_view>

namespace bahith::dates {

/// What a word can be in a date. `value` of an entry is said beside each.
enum class Word : std::uint8_t {
    none,
    month,           ///< Gregorian month, 1..12
    hijri_month,     ///< month of the Hijri calendar, 1..12
    kanun,           ///< كانون, needs an ordinal: first is December, second January
    tishrin,         ///< تشرين, needs an ordinal: first is October, second November
    rabi,            ///< ربيع: a Hijri month with an ordinal, else spring
    jumada,          ///< جمادى, needs an ordinal
    dhu,             ///< ذو, needs القعدة or الحجة
    dhu_name,        ///< القعدة 11, الحجة 12
    season,          ///< first month of the season, 12 for winter, which lies in two years
    blessed,         ///< المبارك, an epithet of a Hijri month
    weekday,         ///< 0 is Sunday
    ordinal,         ///< 1..10
    other,           ///< الآخر: the second of two Hijri months of one name
    teen,            ///< عشر after an ordinal
    cardinal,        ///< 1..10, counts what follows it
    numeral,         ///< أحد, اثنين: 1, 2 in a number in words
    counted_tens,    ///< عشرين, تسعين
    hundreds,        ///< مئة 1 .. تسعمئة 9; المئة 0
    month_start,     ///< فاتح, غرة: the first of a month
    tens,            ///< 20, 30
    last,            ///< الأخير
    time_noun,       ///< الزمن, which only fills up a length of time («عقدين من الزمن»)
    day,             ///< يوم
    week,            ///< أسبوع
    night,           ///< الليلة
    month_unit,      ///< شهر
    year_unit,       ///< عام
    days,            ///< يومي, أيام: heads a list of days; يومي is 1
    weeks,           ///< أسابيع
    months,          ///< شهري: heads a list of months
    years,           ///< عامي: heads a list of years, 2 of two
    dual,            ///< يومين, أسبوعين, شهرين, عامين, عقدين: 0..4, a Unit
    decade_unit,     ///< عقد
    decades,         ///< العقدين 2, العقود 0
    decade,          ///< 20..90
    century,         ///< قرن
    millennium,      ///< الألفية
    fraction,        ///< الربع, النصف, الثلث: how many of them make a whole
    portion,         ///< نصف, ربع: of a length of time
    term,            ///< الفصل: a quarter only of a year that is called so
    part,            ///< 0 early, 1 middle, 2 late; 3 beginning, 5 end: their thirds, and a day
    shift,           ///< -1 last, 0 this, 1 next, from the day of publication
    follow,          ///< السابق -1, التالي 1: from the date named before
    same,            ///< نفسه
    self,            ///< نفس, before its noun
    demonstrative,   ///< هذا
    today,           ///< days from today: -1, 0, 1
    now,             ///< الآن, the end of a range only
    tomorrow,        ///< غد, sure only beside يوم, بعد or a weekday
    daytime,         ///< صباح, مساء
    corresponding,   ///< الموافق: the same day said in another way
    in,              ///< preposition that a bare year or month may follow: في 0, منذ 1, 2 of time alone (خلال)
    before,          ///< قبل
    after,           ///< بعد
    from,            ///< من
    start,           ///< ابتداء, with من behind it or not
    on,              ///< على
    to,              ///< إلى 0, حتى 1, which a bare year may follow
    between,         ///< بين
    period,          ///< الفترة
    filler,          ///< ما before بين or قبل: says nothing by itself
    onward,          ///< صاعدا after the first year of many
    conjunction,     ///< و, أو
    letter,          ///< ل 0, ب 1, glued to a number
    article,         ///< ال, glued to a number
    gregorian,       ///< م after a year
    hijri,           ///< هـ after a year
    solar,           ///< ش after هـ: the Iranian calendar, which is not converted
    birth,           ///< الميلاد: after قبل, a year before our era
    preceding,       ///< سبقت: what it has as its object came after
    before_birth,    ///< ق in ق.م
    every,           ///< كل: a frequency, not a date
    age,             ///< عمره, حكمه: of a life or a rule
    event,           ///< noun after which a bare year is its date («حرب 1967») and a day without year is a name;
                     ///< 1: also any year of two digits («حرب 67»), 67: that one («حدود 67»)
    name,            ///< noun after which a day or month is a name («جسر 6 أكتوبر»)
    habit,           ///< noun after which a weekday is of every week («صلاة الجمعة»), or a name
    black,           ///< adjective of a weekday with a name («الجمعة السوداء»)
    general,         ///< noun after which العام means general: «الأمين العام الحالي»
    counted,         ///< noun after which a number is a quantity; ألف 1000, ألفين 2000
    number_noun,     ///< noun whose number is not a year («القرار 1973»)
    future,          ///< word that puts its sentence into the future
    english_suffix,  ///< th in 28th
    count            ///< of these
};

/// How sure a month name is when it stands alone.
enum class Doubt : std::uint8_t {
    none,               ///< never anything else
    needs_preposition,  ///< a month directly after a temporal preposition («في مارس»)
    needs_number,       ///< a month only beside a day, a year or a relation («5 آب»)
};

struct Entry {
    Word word = Word::none;
    int value = 0;
    Doubt doubt = Doubt::none;
};

/// What a word is, with the number of proclitic letters before it and what they are.
struct Lookup {
    Entry entry;
    unsigned letters = 0;      ///< letters of the proclitics
    bool conjunction = false;  ///< و or ف
    bool preposition = false;  ///< ب, ل or ك
    bool definite = false;     ///< with ال
};

/// `folded` is one word as arabic::fold leaves it.
[[nodiscard]] Lookup look_up(std::string_view folded);

}  // namespace bahith::dates
