// SPDX-License-Identifier: GPL-2.0-or-later
// What the analyzer depends on, in one line that goes into every index.
#include <unicode/uchar.h>
#include <unicode/uversion.h>
#include <xxhash.h>

#include <cstdio>
#include <string>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/layers.hpp"
#include "analyzers/arabic/stemmer.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {
namespace {

// Raised by hand when a rule in code changes what any text is turned into.
constexpr int rules_version = 4;

std::string hex(std::string_view bytes) {
    char out[17];
    std::snprintf(out, sizeof out, "%016llx", static_cast<unsigned long long>(XXH3_64bits(bytes.data(), bytes.size())));
    return out;
}

// libstemmer tells no version; what it does to a few words tells two of them apart.
std::string stems() {
    Stemmer stemmer;
    std::string out;
    for (const char* word : {"استراتيجيات", "كيربي", "هيونمو", "المستثمرين", "فيسبوكيه", "زيلينسكي"})
        out += stemmer.stem(word) + " ";
    return hex(out);
}

std::string dotted(const UVersionInfo& version) {
    char out[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, out);
    return out;
}

}  // namespace

std::string fingerprint() {
    std::string names;
    for (const auto list : {data::countries(), data::persons(), data::organizations(), data::places(),
                            data::not_actors(), data::actor_context(), data::given_names()})
        names += hex(list);
    const std::string without = Layers::chosen().left_out();
    UVersionInfo icu{}, unicode{};
    u_getVersion(icu);
    u_getUnicodeVersion(unicode);
    return "rules=" + std::to_string(rules_version) + " icu=" + dotted(icu) + " unicode=" + dotted(unicode) +
           " stems=" + stems() + " lexicon=" + hex(data::lexicon()) + " names=" + hex(names) +
           " stopwords=" + hex(data::stopwords()) + (without.empty() ? "" : " without=" + without);
}

}  // namespace bahith::arabic
