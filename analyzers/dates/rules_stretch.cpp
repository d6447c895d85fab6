// SPDX-License-Identifier: GPL-2.0-or-later
// Time counted up to the day of publication, or from it on.
#include <cstdlib>

#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/units.hpp"

namespace bahith::dates {
namespace {

struct Counted {
    Quantity units;
    bool last = false;  ///< not «الماضية», which always counts to the article
};

/// «الماضية», «المقبلة» behind the units.
std::optional<ShiftPiece> direction(const Reader& reader, std::size_t at) {
    const auto shift = shift_piece(reader, at);
    return shift && (shift->shift == -1 || shift->shift == 1) ? shift : std::nullopt;
}

/// «السنوات الخمس الماضية», «الشهرين المقبلين», «الأيام الثلاثة الأخيرة».
std::optional<Counted> adjective_behind(const Reader& reader, std::size_t at) {
    auto units = definite_quantity(reader, at);
    if (!units && reader.whole() && reader.is(at + 1, Word::last) && reader.at(at).definite)
        if (const auto unit = single_unit(reader.at(at))) units = Quantity{1, *unit, at + 1};  // «الشهر الأخير»
    if (!units) return {};
    const bool last = reader.is(units->end, Word::last);
    const auto toward = last ? std::optional(ShiftPiece{-1, units->end + 1}) : direction(reader, units->end);
    if (!toward) return {};
    units->number *= toward->shift;
    units->end = toward->end;
    return Counted{*units, last};
}

/// «آخر ثلاثة أشهر»; in an option also «آخر شهر», which in a text is its end.
std::optional<Counted> last_of(const Reader& reader, std::size_t at) {
    if (!reader.is(at, Word::other) || reader.at(at).definite) return {};
    auto units = quantity(reader, at + 1);
    if (!units && reader.whole() && !reader.at(at + 1).definite)
        if (const auto unit = single_unit(reader.at(at + 1))) units = Quantity{1, *unit, at + 2};
    if (!units) return {};
    units->number = -units->number;
    return Counted{*units, true};
}

/// Without a word that puts something into this time it is as often its length: «ارتفع الأشهر الستة الماضية».
bool has_context(const Reader& reader, std::size_t at, bool linked) {
    if (reader.whole() || linked || reader.at(at).preposition) return true;
    switch (reader.at(at - 1).entry.word) {
        case Word::in:
        case Word::portion:
        case Word::period:
            return true;
        default:
            return false;
    }
}

}  // namespace

std::optional<Match> stretch(const Reader& reader, std::size_t at, bool linked) {
    auto counted = adjective_behind(reader, at);
    if (!counted) counted = last_of(reader, at);
    if (!counted) return {};
    const auto [units, last] = *counted;
    // «العقدين الأخيرين» may be contracts.
    if ((units.unit != Unit::decade || last) && !has_context(reader, at, linked)) return {};
    if (!reader.whole() && is_round({std::abs(units.number), units.unit, 0})) return {};
    Point point;
    point.stretch = {units.unit, units.number, reader.whole()};
    point.end = behind_time_noun(reader, units.end);
    if (last && are_of_something(reader, point.end)) return {};
    return single(point, at);
}

}  // namespace bahith::dates
