// SPDX-License-Identifier: GPL-2.0-or-later
// The two kinds of trouble (docs/DECISIONS.md): bad data is a Result that is reported and counted;
// trouble of the environment (lock, damage, disk) is the same Error thrown as Failure and caught once, in main.
#pragma once

#include <exception>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace bahith {

/// What went wrong, as the user must act on it. The exit code of the program follows from it (cli/exit_code.hpp).
enum class ErrorCode {
    usage,      ///< the request cannot be understood: bad query, bad date, bad option
    bad_input,  ///< an article that cannot be read; the rest of the batch goes on
    not_found,  ///< no such article, passage or file
    no_index,   ///< index missing
    damaged,    ///< index damaged
    mismatch,   ///< index of another schema or analyzer
    locked,     ///< another writer holds the index
    io,         ///< the environment failed: disk full, permission, read error
};

/// `message` is lower case, without a full stop: which file, what was found, what was expected.
/// `hint` says what to do next, or is empty.
struct Error {
    ErrorCode code = ErrorCode::bad_input;
    std::string message;
    std::string hint;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {}) {
    return tl::make_unexpected(Error{code, std::move(message), std::move(hint)});
}

/// An Error on its way to main.
class Failure : public std::exception {
public:
    explicit Failure(Error error) : error_(std::move(error)) {}
    [[nodiscard]] const Error& error() const noexcept { return error_; }
    [[nodiscard]] const char* what() const noexcept override { return error_.message.c_str(); }

private:
    Error error_;
};

}  // namespace bahith
