// SPDX-License-Identifier: GPL-2.0-or-later
// Sidecar files.
#include "corpus/readers/sidecar.hpp"

#include <unistd.h>

#include <utility>

#include "corpus/encoding.hpp"
#include "corpus/file.hpp"
#include "corpus/readers/json.hpp"

namespace bahith::corpus {
namespace {

std::string without_extension(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::size_t dot = path.rfind('.');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    return dot == std::string::npos || dot <= name ? path : path.substr(0, dot);
}

Result<Sidecar> parse(const std::string& path) {
    Result<std::string> bytes = load_file(path);
    if (!bytes) return tl::make_unexpected(std::move(bytes.error()));
    const Result<Decoded> decoded = decode(*bytes, {});
    if (!decoded) return fail(decoded.error().code, path + ": " + decoded.error().message, decoded.error().hint);
    const auto json = parse_json(decoded->text);
    if (!json) return fail(json.error().code, path + ": " + json.error().message, "correct the sidecar or remove it");
    if (!json->is_object()) {
        return fail(ErrorCode::bad_input, path + ": holds a JSON " + json->type_name() + ", expected an object",
                    "write it as {\"title\": …, \"date\": …}");
    }
    return Sidecar{std::move(*bytes), json_facts(*json, "sidecar", "text")};
}

}  // namespace

Result<Sidecar> load_sidecar(const std::string& path) {
    for (const std::string& name : {path, without_extension(path)}) {
        const std::string sidecar = name + ".meta.json";
        if (::access(sidecar.c_str(), F_OK) == 0) return parse(sidecar);
    }
    return Sidecar{};
}

}  // namespace bahith::corpus
