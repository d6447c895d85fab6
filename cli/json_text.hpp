// SPDX-License-Identifier: GPL-2.0-or-later
// JSON by construction: a value of type JsonText can only be made here, and is always one valid JSON value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bahith::cli {

class JsonText {
public:
    /// Any bytes; invalid UTF-8 becomes U+FFFD. What could act on a terminal (controls, direction codes) is written as
    /// \uXXXX, which a JSON reader gives back unchanged.
    [[nodiscard]] static JsonText string(std::string_view any);
    [[nodiscard]] static JsonText number(std::uint64_t value);
    [[nodiscard]] static JsonText real(double value);
    [[nodiscard]] static JsonText boolean(bool value);
    [[nodiscard]] static JsonText null();

    [[nodiscard]] const std::string& str() const { return text_; }

private:
    friend class JsonObject;
    friend class JsonArray;
    explicit JsonText(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// Keeps the order in which fields are added.
class JsonObject {
public:
    JsonObject& add(std::string_view key, const JsonText& value);
    JsonObject& add(std::string_view key, std::string_view value) { return add(key, JsonText::string(value)); }
    [[nodiscard]] JsonText done() const { return JsonText("{" + text_ + "}"); }

private:
    std::string text_;
};

class JsonArray {
public:
    JsonArray& add(const JsonText& value);
    [[nodiscard]] JsonText done() const { return JsonText("[" + text_ + "]"); }

private:
    std::string text_;
};

}  // namespace bahith::cli
