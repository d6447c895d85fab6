// SPDX-License-Identifier: GPL-2.0-or-later
// Names of the layers, and the one place where the environment is asked.
#include "analyzers/arabic/layers.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <stdexcept>

namespace bahith::arabic {
namespace {

constexpr std::array<std::string_view, 8> names{"names", "dictionary", "words",      "plurals",
                                                "verbs", "clitics",    "inflection", "snowball"};

std::string joined(std::string_view separator, std::uint32_t wanted) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i)
        if ((wanted >> i & 1U) != 0) out.append(out.empty() ? "" : separator).append(names[i]);
    return out;
}

}  // namespace

Layers Layers::without(std::string_view list) {
    Layers layers;
    while (!list.empty()) {
        const std::string_view name = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), name.size() + 1));
        if (name.empty()) continue;
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            throw std::invalid_argument("BAHITH_ANALYZER_WITHOUT: no layer is called «" + std::string(name) +
                                        "»; there are " + joined(", ", ~0U));
        layers.off_ |= 1U << static_cast<unsigned>(found - names.begin());
    }
    return layers;
}

Layers Layers::chosen() {
    const char* list = std::getenv("BAHITH_ANALYZER_WITHOUT");
    return without(list == nullptr ? "" : list);
}

std::string Layers::left_out() const {
    return joined(",", off_);
}

}  // namespace bahith::arabic
