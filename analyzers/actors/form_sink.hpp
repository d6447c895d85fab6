// SPDX-License-Identifier: GPL-2.0-or-later
// Takes the forms that are made of names.
#pragma once

#include <cstdint>
#include <string_view>

#include "analyzers/actors/form.hpp"

namespace bahith::actors {

/// A trie that grows.
class FormSink {
public:
    using Node = std::uint32_t;
    static constexpr Node root = 0;

    FormSink() = default;
    virtual ~FormSink() = default;
    FormSink(const FormSink&) = delete;
    FormSink& operator=(const FormSink&) = delete;

    /// The node after one more folded word; made if there is none.
    virtual Node descend(Node node, std::string_view word) = 0;

    virtual void add(Node node, const Form& form) = 0;
};

}  // namespace bahith::actors
