// SPDX-License-Identifier: GPL-2.0-or-later
// What counts of all that the same words may stand for.
#pragma once

#include <vector>

#include "analyzers/actors/form.hpp"

namespace bahith::actors {

/// Puts the forms of one node in order, best first, with what one actor has twice left out. Respellings that do not
/// count go to `blocked`. The result depends on the forms alone but for equal ones, which keep their order.
void settle(std::vector<Form>& forms, std::vector<Form>& blocked);

}  // namespace bahith::actors
