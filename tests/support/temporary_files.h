#pragma once

#include <string>
#include <string_view>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace waymark::test {

/// A folder of its own for one test, removed with it.
class TemporaryFiles {
public:
    std::string path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

    /// Writes a file and returns its path.
    std::string write(const char *name, std::string_view content) const
    {
        QFile file(QString::fromStdString(path(name)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray(content.data(), static_cast<qsizetype>(content.size())));
        return path(name);
    }

    static std::string read(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace waymark::test
