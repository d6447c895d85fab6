// SPDX-License-Identifier: GPL-2.0-or-later
// The consonants of a name: what transliterations of a foreign name agree on.
#pragma once

#include <string>
#include <string_view>

namespace bahith::arabic {

/// The skeleton of a folded name. Two spellings of one foreign name have the same one; so may different names and any
/// number of common words: it says «perhaps the same», for names that no list knows, and is no index form.
///
///     dropped               ا و ي ه ء, a ع at the end, spaces   نتانياهو نتنياهو, هولاند أولاند, سيؤول سيول
///     ج غ ق ك (g, j, k)     ج        كوبنهاغن كوبنهاجن, غوغل قوقل
///     س ص ز ش ث ظ (s, z)    س        غوتيريش جوتيريس, باريس باريز
///     ت ط                   ت        إسطنبول إستانبول
///     د ض ذ                 د        بغداد بغداذ
///     ح خ                   ح        خاركيف حاركيف
///     the same twice        once     بوش بوشش
///     تس at the beginning   س        تشيك شيك, تسيبراس سيبراس
///
/// پ ڤ گ چ are folded to ب ف ك ج already; every other letter stands for itself.
/// Empty where nothing is left.
[[nodiscard]] std::string skeleton(std::string_view folded);

}  // namespace bahith::arabic
