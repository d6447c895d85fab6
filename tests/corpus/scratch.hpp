// SPDX-License-Identifier: GPL-2.0-or-later
// A temporary folder for files that a test writes, and reading of them in one call.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/reader.hpp"

namespace bahith::test {

class Scratch {
public:
    Scratch() {
        std::string name = (std::filesystem::temp_directory_path() / "bahith-corpus-XXXXXX").string();
        root_ = ::mkdtemp(name.data());
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(root_, ignored);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return root_ + "/" + name; }
    [[nodiscard]] const std::string& root() const { return root_; }

    std::string write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path file(path(name));
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return file.string();
    }

private:
    std::string root_;
};

struct Outcome {
    std::vector<corpus::Item> items;
    std::vector<corpus::Article> articles;
    std::vector<Error> troubles;  ///< of walk, read and make together
};

inline Outcome read_all(const std::string& root, const corpus::Overrides& overrides = {}) {
    Outcome out;
    const auto trouble = [&](Error error) { out.troubles.push_back(std::move(error)); };
    const auto item = [&](corpus::Item found) {
        Result<corpus::Article> article = found.make();
        out.items.push_back(std::move(found));
        if (article) {
            out.articles.push_back(std::move(*article));
        } else {
            trouble(std::move(article.error()));
        }
    };
    for (const corpus::Source& source : corpus::walk(root, trouble)) corpus::read(source, overrides, item, trouble);
    return out;
}

/// "1:title 2:body": number and kind of every paragraph.
inline std::string kinds(const corpus::Article& article) {
    std::string out;
    for (const corpus::Paragraph& paragraph : article.paragraphs) {
        if (!out.empty()) out += ' ';
        out += std::to_string(paragraph.n) + ':' + corpus::to_string(paragraph.kind);
    }
    return out;
}

/// A paragraph of `words` words that ends in a full stop.
inline std::string prose(std::size_t words) {
    std::string out = "عقدت";
    for (std::size_t i = 2; i < words; ++i) out += i % 2 == 0 ? " اللجنة" : " اجتماعا";
    return out + " أمس.";
}

}  // namespace bahith::test
