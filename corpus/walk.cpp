// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the files under a folder. Real folders are walked before linked ones, so that a file reached by two ways is
// taken once, under its real name; every folder is entered once, so that links cannot make the walk long; links that
// leave the root are not followed, so that adding a folder adds nothing else.
#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <set>

#include "corpus/reader.hpp"
#include "corpus/readers/format.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

using Inode = std::pair<dev_t, ino_t>;

struct Chain {
    Inode inode;
    std::shared_ptr<const Chain> up;
};

struct Folder {
    std::string path;
    std::string name;  ///< relative to the root, bytes as on disk; empty for the root
    std::shared_ptr<const Chain> above;
};

std::string_view file_name(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool on_chain(std::shared_ptr<const Chain> chain, const Inode& inode) {
    for (; chain; chain = chain->up) {
        if (chain->inode == inode) return true;
    }
    return false;
}

bool is_sidecar(std::string_view path) {
    constexpr std::string_view ending = ".meta.json";
    return path.size() > ending.size() && path.substr(path.size() - ending.size()) == ending;
}

// The path without links, or empty when it leads nowhere.
std::string real_path(const std::string& path) {
    const std::unique_ptr<char, void (*)(void*)> found(::realpath(path.c_str(), nullptr), std::free);
    return found ? std::string(found.get()) : std::string{};
}

class Walker {
public:
    Walker(const std::function<void(Error)>& trouble, const std::function<void(const std::string&)>& other,
           std::vector<Source>& out)
        : trouble_(trouble), other_(other), out_(out) {}

    void walk(const std::string& root) {
        top_ = real_path(root);
        if (top_.empty() || top_.back() != '/') top_ += '/';
        real_.push_back({root, "", nullptr});
        while (!real_.empty() || !linked_.empty()) {
            std::deque<Folder>& queue = real_.empty() ? linked_ : real_;
            const Folder folder = std::move(queue.front());
            queue.pop_front();
            enter(folder);
        }
    }

private:
    void enter(const Folder& folder) {
        struct stat info {};
        if (::stat(folder.path.c_str(), &info) != 0) return report("cannot open folder", folder.path, errno);
        const Inode inode{info.st_dev, info.st_ino};
        if (on_chain(folder.above, inode)) {
            return trouble_({ErrorCode::bad_input, folder.path + ": symlink loop, the link leads to a folder above it",
                             "remove the link or add the folders one by one"});
        }
        if (!seen_.insert(inode).second) return;
        std::vector<std::string> names;
        if (!list(folder.path, names)) return;
        const auto chain = std::make_shared<const Chain>(Chain{inode, folder.above});
        for (const std::string& name : names) {
            const std::string relative = folder.name.empty() ? name : folder.name + '/' + name;
            look_at(folder.path + '/' + name, relative, chain);
        }
    }

    bool list(const std::string& path, std::vector<std::string>& names) {
        DIR* dir = ::opendir(path.c_str());
        if (dir == nullptr) {
            report("cannot open folder", path, errno);
            return false;
        }
        while (const dirent* entry = ::readdir(dir)) {
            if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
        }
        ::closedir(dir);
        std::sort(names.begin(), names.end());
        return true;
    }

    void look_at(const std::string& path, const std::string& name, const std::shared_ptr<const Chain>& chain) {
        struct stat info {};
        if (::lstat(path.c_str(), &info) != 0) return report("cannot read", path, errno);
        const bool link = S_ISLNK(info.st_mode);
        if (link && ::stat(path.c_str(), &info) != 0) {
            if (errno == ELOOP) {
                return trouble_(
                    {ErrorCode::bad_input, path + ": symlink loop, the link leads to itself", "remove the link"});
            }
            if (format_for(path) != nullptr) return report("link leads nowhere", path, errno);
            return leave_out(path);
        }
        if (link && !inside(path)) return leave_out(path);
        if (S_ISDIR(info.st_mode)) {
            (link ? linked_ : real_).push_back({path, name, chain});
        } else if (S_ISREG(info.st_mode) && format_for(path) != nullptr) {
            out_.push_back({path, safe_id(name), static_cast<std::uint64_t>(info.st_size)});
        } else if (!is_sidecar(path)) {
            leave_out(path);
        }
    }

    // Does the link stay under the root?
    [[nodiscard]] bool inside(const std::string& path) const {
        return (real_path(path) + '/').compare(0, top_.size(), top_) == 0;
    }

    void leave_out(const std::string& path) {
        if (other_) other_(path);
    }

    void report(const char* what, const std::string& path, int error) {
        trouble_({ErrorCode::io, path + ": " + what + ": " + std::strerror(error), ""});
    }

    const std::function<void(Error)>& trouble_;
    const std::function<void(const std::string&)>& other_;
    std::string top_;  ///< the root without links, with a slash at the end
    std::vector<Source>& out_;
    std::deque<Folder> real_;
    std::deque<Folder> linked_;
    std::set<Inode> seen_;
};

}  // namespace

std::vector<Source> walk(const std::string& root, const std::function<void(Error)>& trouble,
                         const std::function<void(const std::string& path)>& other) {
    std::vector<Source> out;
    std::string path = root;
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) {
        const int error = errno;
        trouble({error == ENOENT || error == ENOTDIR ? ErrorCode::not_found : ErrorCode::io,
                 path + ": " + (error == ENOENT ? "no such file or folder" : std::strerror(error)), ""});
    } else if (S_ISDIR(info.st_mode)) {
        Walker(trouble, other, out).walk(path);
        std::sort(out.begin(), out.end(), [](const Source& a, const Source& b) { return a.id < b.id; });
    } else if (S_ISREG(info.st_mode)) {
        if (auto refused = refusal(path)) {
            trouble(std::move(*refused));
            return out;
        }
        out.push_back({path, safe_id(file_name(path)), static_cast<std::uint64_t>(info.st_size)});
    } else {
        trouble({ErrorCode::bad_input, path + ": is a device, pipe or socket, expected a file or folder",
                 "save its content to a file and add that"});
    }
    return out;
}

}  // namespace bahith::corpus
