// SPDX-License-Identifier: GPL-2.0-or-later
// Places by XXH3.
#include "analyzers/arabic/hot_words.hpp"

#include <xxhash.h>

#include <algorithm>
#include <utility>

namespace bahith::arabic {

bool HotWords::Place::holds(std::string_view word) const {
    return forms && std::string_view(bytes.data(), size) == word;
}

// The number of places is a power of two.
std::size_t HotWords::place_of(std::string_view word) const {
    return XXH3_64bits(word.data(), word.size()) & (places_.size() - 1);
}

void HotWords::grow() {
    std::vector<Place> old(places_.size() * growth);
    old.swap(places_);
    for (Place& place : old)
        if (place.forms) places_[place_of({place.bytes.data(), place.size})] = std::move(place);
}

const std::shared_ptr<const Forms>* HotWords::find(std::string_view word) const {
    if (word.size() > longest) return nullptr;
    const Place& place = places_[place_of(word)];
    return place.holds(word) ? &place.forms : nullptr;
}

void HotWords::keep(std::string_view word, const std::shared_ptr<const Forms>& forms) {
    if (word.size() > longest) return;
    if (++kept_ > places_.size() && places_.size() < most) grow();
    Place& place = places_[place_of(word)];
    place.forms = forms;
    place.size = static_cast<std::uint8_t>(word.size());
    std::copy(word.begin(), word.end(), place.bytes.begin());
}

void HotWords::forget(std::string_view word) {
    if (word.size() > longest) return;
    Place& place = places_[place_of(word)];
    if (place.holds(word)) place.forms.reset();
}

}  // namespace bahith::arabic
