#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/import/source/byte_source.h"

namespace waymark {

/// How the bytes of a file are packed.
enum class Container { Plain, Gzip, Zstd, Xz, Bzip2, Zip };
const char *containerName(Container container);

struct InputMember {
    std::string name;
    std::int64_t size = -1; ///< unpacked; -1: not stated
};

/// A file to read text from, unpacked on the way. A zip archive has a part per member, everything else one part.
class Input {
public:
    /*!
     * Opens a regular file and says what it is by its first bytes.
     *
     *   Inputs   path; member: the only member of an archive to read, empty for all
     *   Errors   FileNotFound, NotAFile (directory, FIFO, device), FileUnreadable, UnsupportedFormat (a workbook, with how to save it
     *            as CSV; an archive with a member outside its folder, without such a member, or encrypted)
     */
    static Expected<Input> open(const std::string &path, const std::string &member = {});

    Input(Input &&) noexcept;
    Input &operator=(Input &&) noexcept;
    ~Input();

    Container container() const;
    /// Of an archive, in its order; those that are no data (folders, resource forks) are left out.
    const std::vector<InputMember> &members() const;
    std::int64_t size() const; ///< bytes of the file

    /*!
     * The next part, unpacked; nullptr behind the last. The part before it must be gone.
     *
     *   Errors   while reading it: FileUnreadable (cut short, damaged), FileChanged, UnsupportedFormat (unpacks to far more than data
     *            would: a bomb)
     */
    Expected<std::unique_ptr<ByteSource>> next();
    /// The member that next() gave last; empty where there are none.
    const std::string &partName() const;

    /// XXH3-128 of the file, hexadecimal. Call it when all parts were read. Errors: FileChanged, FileUnreadable.
    Expected<std::string> contentHash();

private:
    struct Parts;
    explicit Input(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace waymark
