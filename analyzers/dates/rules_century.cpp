// SPDX-License-Identifier: GPL-2.0-or-later
// Decades and centuries.
#include "analyzers/dates/centuries.hpp"
#include "analyzers/dates/pieces.hpp"
#include "analyzers/dates/rules.hpp"
#include "analyzers/dates/units.hpp"

namespace bahith::dates {
namespace {

/// «القرن الخامس الهجري», «القرن الثالث قبل الميلاد».
bool is_of_other_era(const Reader& reader, std::size_t after) {
    return reader.is(after, Word::hijri) || is_before_birth(reader, after);
}

/// «العقد الأول من القرن الحادي والعشرين», «العقد الثاني من الألفية».
std::optional<Match> numbered_decade(const Reader& reader, std::size_t at) {
    if (!reader.is_definite(at, Word::decade_unit)) return {};
    const Entry& which = reader.at(at + 1).entry;
    const int number = which.word == Word::last ? 10 : which.word == Word::ordinal ? which.value : 0;
    if (number < 1 || number > 10 || !reader.is(at + 2, Word::from)) return {};
    Point point;
    if (reader.is(at + 3, Word::millennium)) {
        point.year = 2000;
        point.end = at + 4;
    } else if (const auto named = century(reader, at + 2)) {
        point.year = named->first;
        point.from_our_century = named->from_ours;
        point.end = named->end;
    } else {
        return {};
    }
    point.year += 10 * (number - 1);
    point.years = 10;
    return single(point, at);
}

/// Twenties to forties need their century or «عقد»: «الثلاثينيات» may be an age or a temperature.
bool names_decade(const Reader& reader, std::size_t at, bool headed) {
    const Token& token = reader.at(at);
    if (!token.definite || (token.entry.value < 50 && !headed)) return false;
    return !(reader.is(at + 1, Word::from) && reader.is(at + 2, Word::age));
}

/// «خلال العقد الأخير»
std::optional<ShiftPiece> last_decade(const Reader& reader, std::size_t at) {
    const bool last = reader.is_definite(at, Word::decade_unit) && reader.is(at + 1, Word::last);
    return last && !are_of_something(reader, at + 2) ? std::optional(ShiftPiece{-1, at + 2}) : std::nullopt;
}

/// «خلال هذا العقد», «في هذا العقد» at the end of its clause; «في هذا العقد المبرم», «في العقد الأخير مع» are
/// contracts.
bool is_no_contract(const Reader& reader, std::size_t at, std::size_t end) {
    if (reader.whole()) return true;
    const Entry& before = reader.at(at - 1).entry;
    if (before.word == Word::part) return true;
    const Token& after = reader.at(end);
    const bool ends = after.kind == Token::Kind::mark || after.kind == Token::Kind::end || after.conjunction;
    return before.word == Word::in && (before.value != 0 || ends);
}

/// «العقد الماضي», «في العقد الجاري»; «العقد الحالي» and «العقد الأخير» alone are contracts, as «من العقد الماضي مع».
std::optional<Match> relative_decade(const Reader& reader, std::size_t at, bool linked) {
    const auto last = last_decade(reader, at);
    const auto shift = last ? last : shifted_unit(reader, at, Word::decade_unit);
    if (!shift) return {};
    const Word before = reader.at(at - 1).entry.word;
    if ((last || shift->shift == 0) && !is_no_contract(reader, at, shift->end)) return {};
    if (before == Word::from && !reader.whole() && !linked) return {};
    Point point;
    point.decade_shift = shift->shift;
    point.years = 10;
    if (shift->shift == -1 || shift->shift == 1) point.stretch = {Unit::decade, shift->shift, reader.whole()};
    point.end = shift->end;
    return single(point, at);
}

}  // namespace

std::optional<Century> century(const Reader& reader, std::size_t at) {
    if (reader.is(at, Word::from)) ++at;
    if (reader.is(at, Word::demonstrative) && reader.is_definite(at + 1, Word::century) && !reader.at(at + 2).definite)
        return Century{2000, true, at + 2};
    if (!reader.is(at, Word::century)) return {};
    ++at;
    if (const auto shift = shift_piece(reader, at)) {
        return Century{2000 + 100 * shift->shift, true, shift->end};
    }
    if (reader.is(at, Word::article)) ++at;
    const Token& token = reader.at(at);
    std::optional<Century> found;
    if (token.kind == Token::Kind::number && token.number >= 15 && token.number <= 21)
        found = Century{100 * (token.number - 1), false, at + 1};
    else if (const auto ordinal = day_piece(reader, at); ordinal && ordinal->spelled && ordinal->day <= 21)
        found = Century{100 * (ordinal->day - 1), false, ordinal->end};
    if (!found || found->first == 0 || is_of_other_era(reader, found->end)) return {};
    if (reader.is(found->end, Word::gregorian)) return Century{found->first, false, found->end + 1};
    // Without their era the first ten are as often of the Hijra.
    return found->first >= 1000 ? found : std::nullopt;
}

void set_century(Point& point, const Century& century) {
    point.year = century.first;
    point.years = 100;
    point.from_our_century = century.from_ours;
    point.end = century.end;
}

std::optional<Match> whole_century(const Reader& reader, std::size_t at, bool linked) {
    Point point;
    if (linked && reader.is(at, Word::millennium)) {  // «مطلع الألفية»
        point.year = 2000;
        point.years = 10;
        point.end = at + 1;
        return single(point, at);
    }
    if (!reader.is(at, Word::demonstrative) && !reader.is_definite(at, Word::century)) return {};
    if (reader.is(at - 1, Word::portion)) return {};
    const auto named = century(reader, at);
    if (!named) return {};
    set_century(point, *named);
    return single(point, at);
}

std::optional<Match> decade(const Reader& reader, std::size_t at, bool linked) {
    if (auto numbered = numbered_decade(reader, at)) return numbered;
    if (auto relative = relative_decade(reader, at, linked)) return relative;
    const std::size_t first = at;
    const bool years = reader.is(at, Word::years) && reader.is(at + 1, Word::decade);  // «سنوات التسعينات»
    const bool headed = years || reader.is(at, Word::decade_unit);
    if (headed) ++at;
    const Token& token = reader.at(at);
    if (token.entry.word != Word::decade || (headed && token.conjunction)) return {};
    Point point;
    point.years = 10;
    point.end = at + 1;
    int base = 1900;
    std::size_t last = at;  // «خمسينيات وستينيات القرن الماضي»
    while (reader.is(last + 1, Word::decade) && reader.at(last + 1).conjunction && last < at + 3) ++last;
    const auto named = century(reader, last + 1);
    if (named) {
        base = named->first;
        point.from_our_century = named->from_ours;
        if (last == at) point.end = named->end;
    } else if (!names_decade(reader, at, headed)) {
        return {};
    } else if (reader.is(at + 1, Word::shift) && reader.at(at + 1).entry.value == -1) {
        ++point.end;
    }
    point.year = base + token.entry.value;
    return single(point, first);
}

}  // namespace bahith::dates
