// SPDX-License-Identifier: GPL-2.0-or-later
// Conjugation without vowels: weak last letters, hollow verbs, hamza carriers. Every letter is two bytes.
#include "analyzers/arabic/lexicon_verbs.hpp"

#include <string_view>

#include "analyzers/arabic/fold.hpp"

namespace bahith::lexicon {
namespace {

constexpr std::size_t letter = 2;

std::string without_last(const std::string& word) {
    return word.substr(0, word.size() - letter);
}

std::string last(const std::string& word) {
    return word.substr(word.size() - letter);
}

// The second letter from the end: the vowel of a hollow verb.
std::string with_middle(const std::string& word, std::string_view middle) {
    return word.substr(0, word.size() - 2 * letter) + std::string(middle) + last(word);
}

std::string middle(const std::string& word) {
    return word.substr(word.size() - 2 * letter, letter);
}

// قال يقول, أشار يشير, استطاع يستطيع; not شارك, not تعاون.
bool hollow(const std::string& past, const std::string& present) {
    if (past.size() < 3 * letter || middle(past) != "ا" || present.size() < 4 * letter) return false;
    const std::string vowel = middle(present);
    return (vowel == "و" || vowel == "ي" || vowel == "ا") && last(past) == last(present);
}

class Forms {
public:
    void add(const std::string& form, Sure sure) {
        std::string folded = arabic::fold(form);
        if (folded.size() >= 3 * letter || sure == Sure::listed) forms_.push_back({std::move(folded), sure});
    }
    std::vector<VerbForm> take() { return std::move(forms_); }

private:
    std::vector<VerbForm> forms_;
};

// قلت أشرت, قيل أشير أشيرت.
void add_hollow_past(Forms& forms, const std::string& past) {
    const std::string brief = with_middle(past, "");
    for (const char* ending : {"ت", "نا", "تم", "ن"}) forms.add(brief + ending, Sure::rare);
    for (const char* ending : {"", "ت", "وا"}) forms.add(with_middle(past, "ي") + ending, Sure::rare);
}

// دعا دعت دعوا دعونا, أعطى أعطت أعطوا أعطينا.
void add_weak_past(Forms& forms, const std::string& past) {
    const std::string stem = without_last(past);
    const std::string full = stem + (last(past) == "ا" ? "و" : "ي");
    forms.add(stem + "ت", Sure::regular);
    forms.add(stem + "وا", Sure::regular);
    forms.add(stem + "ي", Sure::rare);
    for (const char* ending : {"ت", "نا", "تم", "ا"}) forms.add(full + ending, Sure::rare);
}

void add_present(Forms& forms, const std::string& person, const std::string& rest, bool is_hollow) {
    const std::string stem = person + rest, end = last(rest), base = without_last(stem);
    const bool weak = end == "و" || end == "ي" || end == "ى", hamza = end == "أ" || end == "ئ";
    const std::string before_plural = weak ? base : stem;
    // تمكنوا and تقدما are the past of تمكن and تقدم, hardly ever «you» of أمكن and قدم.
    const bool like_past = person == "ت";
    for (const char* ending : {"ون", "وا"}) {
        const Sure sure = like_past && ending == std::string_view("وا") ? Sure::unlikely : Sure::regular;
        forms.add(before_plural + ending, sure);
        if (hamza) forms.add(base + "ؤ" + ending, sure);
    }
    forms.add((end == "ى" ? base + "ي" : stem) + "ان", Sure::rare);
    forms.add((end == "ى" ? base + "ي" : stem) + "ا", like_past ? Sure::unlikely : Sure::rare);
    forms.add((end == "ى" ? base + "ي" : stem) + "ن", Sure::rare);
    if (person == "ت") forms.add(before_plural + "ين", Sure::rare);
    if (is_hollow) forms.add(with_middle(stem, "") + "ن", Sure::rare);
}

}  // namespace

std::vector<VerbForm> past_forms(const std::string& past, const std::string& present) {
    Forms forms;
    forms.add(past, Sure::listed);
    const std::string end = last(past);
    if (past.size() >= 3 * letter && (end == "ا" || end == "ى")) {
        add_weak_past(forms, past);
        return forms.take();
    }
    forms.add(past + "ت", Sure::regular);
    forms.add((end == "ي" ? without_last(past) : past) + "وا", Sure::regular);
    if (end == "أ" || end == "ء") forms.add(without_last(past) + "ؤوا", Sure::regular);
    for (const char* ending : {"تا", "ن", "نا", "تم"}) forms.add(past + ending, Sure::rare);
    if (end != "أ") forms.add(past + "ا", Sure::rare);
    if (hollow(past, present)) add_hollow_past(forms, past);
    // قوبل of قابل.
    if (past.size() == 4 * letter && past.substr(letter).starts_with("ا") && !past.starts_with("و"))
        forms.add(past.substr(0, letter) + "و" + past.substr(2 * letter), Sure::rare);
    return forms.take();
}

std::vector<VerbForm> present_forms(const std::string& past, const std::string& present) {
    Forms forms;
    const std::string rest = present.substr(letter), end = last(rest);
    const bool weak = end == "و" || end == "ي" || end == "ى", is_hollow = hollow(past, present);
    for (const std::string person : {"ي", "ت", "ن", "أ"}) {
        // أأخذ is written آخذ.
        const std::string stem = person == "أ" && rest.starts_with("أ") ? rest : person + rest;
        forms.add(stem, person == "ي" ? Sure::listed : person == "ت" ? Sure::regular : Sure::rare);
        if (weak) forms.add(without_last(stem), Sure::rare);
        if (is_hollow) forms.add(with_middle(stem, ""), Sure::rare);
        if (person != "ي" && person != "ت") continue;
        add_present(forms, person, rest, is_hollow);
        if (is_hollow) forms.add(with_middle(stem, "ا"), Sure::rare);
        // يوضع of وضع, يؤخذ of أخذ.
        if (past.starts_with("و") && past.size() == 3 * letter && !rest.starts_with("و"))
            forms.add(person + past, Sure::rare);
        if (rest.starts_with("أ")) forms.add(person + "ؤ" + rest.substr(letter), Sure::rare);
    }
    return forms.take();
}

}  // namespace bahith::lexicon
