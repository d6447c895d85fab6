// SPDX-License-Identifier: GPL-2.0-or-later
// Tables of what web pages say around an article.
#include "corpus/phrases.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

using Keys = std::vector<std::string>;

Keys keys(std::initializer_list<const char*> phrases) {
    Keys out;
    for (const char* phrase : phrases) out.push_back(line_key(phrase));
    return out;
}

// The line is exactly this.
const Keys& whole_lines() {
    static const Keys table = keys({"اظهر المزيد",
                                    "إظهار المزيد",
                                    "عرض المزيد",
                                    "المزيد",
                                    "اقرأ المزيد",
                                    "قراءة المزيد",
                                    "للمزيد",
                                    "شاهد المزيد",
                                    "زر الذهاب إلى الأعلى",
                                    "العودة إلى الأعلى",
                                    "الذهاب إلى الأعلى",
                                    "إلى الأعلى",
                                    "شارك",
                                    "شاركها",
                                    "مشاركة",
                                    "شارك المقال",
                                    "شارك المقالة",
                                    "شارك الخبر",
                                    "شارك الموضوع",
                                    "شارك على",
                                    "شارك عبر",
                                    "طباعة",
                                    "إرسال",
                                    "أرسل لصديق",
                                    "إرسال لصديق",
                                    "حفظ",
                                    "نسخ الرابط",
                                    "تم نسخ الرابط",
                                    "التعليقات",
                                    "تعليقات",
                                    "أضف تعليق",
                                    "أضف تعليقا",
                                    "أضف تعليقك",
                                    "اترك تعليقا",
                                    "اترك تعليقك",
                                    "اترك ردا",
                                    "لا توجد تعليقات",
                                    "لا يوجد تعليقات",
                                    "النشرة البريدية",
                                    "القائمة البريدية",
                                    "من نحن",
                                    "عن الموقع",
                                    "اتصل بنا",
                                    "تواصل معنا",
                                    "سياسة الخصوصية",
                                    "شروط الاستخدام",
                                    "الشروط والأحكام",
                                    "الرئيسية",
                                    "الصفحة الرئيسية",
                                    "إعلان",
                                    "إعلانات",
                                    "مساحة إعلانية",
                                    "القائمة",
                                    "بحث",
                                    "ابحث",
                                    "تسجيل الدخول",
                                    "دخول",
                                    "السابق",
                                    "التالي",
                                    "المقال السابق",
                                    "المقال التالي",
                                    "فيسبوك",
                                    "فيس بوك",
                                    "تويتر",
                                    "يوتيوب",
                                    "إنستغرام",
                                    "واتساب",
                                    "تلغرام",
                                    "تيليجرام",
                                    "لينكدإن",
                                    "خلاصات RSS",
                                    "facebook",
                                    "twitter",
                                    "youtube",
                                    "instagram",
                                    "whatsapp",
                                    "telegram",
                                    "linkedin",
                                    "share",
                                    "tweet",
                                    "print",
                                    "email",
                                    "read more",
                                    "advertisement",
                                    "home",
                                    "comments",
                                    "back to top",
                                    "copy link"});
    return table;
}

// The line is this, or begins with it and says little more.
const Keys& openings() {
    static const Keys table = keys({"جميع الحقوق محفوظة",
                                    "كل الحقوق محفوظة",
                                    "حقوق النشر محفوظة",
                                    "الحقوق محفوظة",
                                    "تابعونا على",
                                    "تابعونا عبر",
                                    "تابعنا على",
                                    "تابعنا عبر",
                                    "تابعوا صفحتنا",
                                    "شارك هذا",
                                    "شارك هذه",
                                    "شارك المقال",
                                    "شارك الخبر",
                                    "اشترك في النشرة",
                                    "اشترك في نشرتنا",
                                    "اشترك في قناتنا",
                                    "اشترك الآن",
                                    "اشتركوا في",
                                    "انضم إلى قناتنا",
                                    "النشرة البريدية",
                                    "كلمات مفتاحية",
                                    "الكلمات المفتاحية",
                                    "كلمات دالة",
                                    "الكلمات الدالة",
                                    "كلمات دلالية",
                                    "الكلمات الدلالية",
                                    "الوسوم",
                                    "وسوم",
                                    "هاشتاغ",
                                    "آخر تحديث",
                                    "تم التحديث",
                                    "وقت القراءة",
                                    "مدة القراءة",
                                    "حجم الخط",
                                    "عدد المشاهدات",
                                    "عدد القراءات",
                                    "عدد الزيارات",
                                    "رابط مختصر",
                                    "الرابط المختصر",
                                    "هل أعجبك المقال",
                                    "قيم هذا المقال",
                                    "لا تفوت",
                                    "حمل التطبيق",
                                    "حمل تطبيق",
                                    "copyright",
                                    "all rights reserved",
                                    "follow us",
                                    "share this",
                                    "tags",
                                    "keywords",
                                    "last updated",
                                    "subscribe to"});
    return table;
}

// The line is this, or begins with it; other articles follow on the line or below it.
const Keys& link_openings() {
    static const Keys table = keys({"اقرأ أيضا",
                                    "اقرأ أيضًا",
                                    "إقرأ أيضا",
                                    "اقرأوا أيضا",
                                    "اقرؤوا أيضا",
                                    "اقرأ كذلك",
                                    "طالع أيضا",
                                    "شاهد أيضا",
                                    "قد يعجبك أيضا",
                                    "قد يهمك أيضا",
                                    "قد يهمك",
                                    "موضوعات ذات صلة",
                                    "مواضيع ذات صلة",
                                    "مقالات ذات صلة",
                                    "أخبار ذات صلة",
                                    "مواد ذات صلة",
                                    "الموضوعات ذات الصلة",
                                    "المواضيع ذات الصلة",
                                    "مقالات مشابهة",
                                    "مواضيع مشابهة",
                                    "مواضيع متعلقة",
                                    "موضوعات متعلقة",
                                    "أخبار متعلقة",
                                    "الأكثر قراءة",
                                    "الأكثر مشاهدة",
                                    "الأكثر تعليقا",
                                    "أحدث المقالات",
                                    "آخر المقالات",
                                    "آخر الأخبار",
                                    "مقالات أخرى للكاتب",
                                    "المزيد من المقالات",
                                    "related articles",
                                    "related posts",
                                    "read also",
                                    "most read"});
    return table;
}

const Keys& networks() {
    static const Keys table = keys({"فيسبوك",   "فسيبوك",    "الفيسبوك", "فيس بوك",  "تويتر",    "توتير",    "يوتيوب",
                                    "اليوتيوب", "إنستغرام",  "انستجرام", "إنستجرام", "واتساب",   "واتس آب",  "تلغرام",
                                    "تليغرام",  "تيليجرام",  "تلجرام",   "تيك توك",  "لينكد إن", "facebook", "twitter",
                                    "youtube",  "instagram", "telegram", "whatsapp", "tiktok",   "linkedin"});
    return table;
}

const Keys& follow_calls() {
    static const Keys table = keys({"تابعونا", "تابعنا", "تابعوا", "يمكنك متابعة", "يمكنكم متابعة", "يمكنك متابعتنا",
                                    "يمكنكم متابعتنا", "لمتابعتنا", "للمتابعة عبر", "اشترك", "اشتركوا", "انضموا",
                                    "انضم إلينا", "شاركنا", "شارك", "قناتنا", "صفحتنا", "حسابنا", "follow"});
    return table;
}

const Keys& speech() {
    static const Keys table =
        keys({"قال",    "وقال",   "قالت",  "وقالت", "وأضاف", "وأضافت", "أضاف",  "وتابع",  "وتابعت", "تابع",
              "وأوضح",  "وأوضحت", "أوضح",  "وأكد",  "وأكدت", "وكتب",   "وزاد",  "وذكر",   "وذكرت",  "وأشار",
              "وأشارت", "وصرح",   "وصرحت", "وختم",  "وختمت", "وسأل",   "وأجاب", "وجاء في"});
    return table;
}

bool contains_words(const std::string& key, const std::string& phrase) {
    for (std::size_t at = key.find(phrase); at != std::string::npos; at = key.find(phrase, at + 1)) {
        const bool starts = at == 0 || key[at - 1] == ' ';
        // «وتويتر»: a name may carry the conjunction.
        const bool and_name = at >= 2 && key.compare(at - 2, 2, "و") == 0 && (at == 2 || key[at - 3] == ' ');
        if (starts || and_name) return true;
    }
    return false;
}

std::size_t count_of(const std::string& key, const Keys& table) {
    return static_cast<std::size_t>(std::count_if(
        table.begin(), table.end(), [&](const std::string& phrase) { return contains_words(key, phrase); }));
}

bool begins_with_one_of(const std::string& key, const Keys& table) {
    return std::any_of(table.begin(), table.end(),
                       [&](const std::string& phrase) { return starts_with_word(key, phrase); });
}

// A bar of network names, or a call to follow on them.
bool is_social(const std::string& key, std::size_t words, bool sentence) {
    if (words > 30) return false;
    const std::size_t named = count_of(key, networks());
    if (named == 0) return false;
    return (named >= 2 && words <= named + 4) ||
           (count_of(key, follow_calls()) > 0 && (named >= 2 || (words <= 12 && !sentence)));
}

// «الرئيسية / دراسات / سياسية», also run together: «الرئيسيةدراساتسياسية».
bool is_breadcrumb(const std::string& key) {
    static const std::string home = line_key("الرئيسية");
    if (key.compare(0, home.size(), home) != 0 || count_words(key) > 10) return false;
    if (key.size() == home.size()) return true;
    // «الرئيسية أهداف…» is an ordinary phrase: a trail shows a separator, or words run together.
    const std::string_view rest = std::string_view(key).substr(home.size());
    if (rest.front() != ' ') return true;
    return rest.find_first_of("/>|<\\") != std::string_view::npos || rest.find("»") != std::string_view::npos ||
           rest.find("›") != std::string_view::npos || rest.find("«") != std::string_view::npos;
}

}  // namespace

Furniture furniture(std::string_view line) {
    if (line.size() > 600) return Furniture::none;
    const std::string key = line_key(line);
    const std::size_t words = count_words(key);
    if (words == 0) return Furniture::line;
    if (std::find(whole_lines().begin(), whole_lines().end(), key) != whole_lines().end()) return Furniture::line;
    const bool sentence = last_code_point(trim(line)) == U'.' && words > 4;
    if (words <= 25 && begins_with_one_of(key, link_openings())) return Furniture::links;
    if (words <= 15 && !sentence && begins_with_one_of(key, openings())) return Furniture::line;
    return is_social(key, words, sentence) || is_breadcrumb(key) ? Furniture::line : Furniture::none;
}

bool opens_speech(std::string_view line) {
    const std::string key = line_key(line);
    return begins_with_one_of(key, speech());
}

}  // namespace bahith::corpus
