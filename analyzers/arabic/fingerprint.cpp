// SPDX-License-Identifier: GPL-2.0-or-later
// What the analyzer depends on, in one line that goes into every index.
#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include <string>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/hash_of.hpp"
#include "analyzers/arabic/layers.hpp"
#include "analyzers/arabic/stemmer.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {
namespace {

// Raised by hand when a rule in code changes what any text is turned into.
constexpr int rules_version = 11;

// libstemmer tells no version; what it does to a few words tells two of them apart.
std::string stems() {
    Stemmer stemmer;
    std::string out;
    for (const char* word : {"استراتيجيات", "كيربي", "هيونمو", "المستثمرين", "فيسبوكيه", "زيلينسكي"})
        out += stemmer.stem(word) + " ";
    return hash_of(out);
}

std::string dotted(const UVersionInfo& version) {
    char out[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, out);
    return out;
}

}  // namespace

std::string fingerprint() {
    const std::string without = Layers::chosen().left_out();
    UVersionInfo icu{}, unicode{};
    u_getVersion(icu);
    u_getUnicodeVersion(unicode);
    return "rules=" + std::to_string(rules_version) + " icu=" + dotted(icu) + " unicode=" + dotted(unicode) +
           " stems=" + stems() + " " + std::string(data::list_hashes()) +
           (without.empty() ? "" : " without=" + without);
}

}  // namespace bahith::arabic
