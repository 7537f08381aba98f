#pragma once

#include <memory>
#include <vector>

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace waymark {

/// The program's language: texts, numbers and dates. Changing it retranslates every window at once.
class Language {
public:
    static const QStringList &codes(); ///< "en", "pt_BR", "th"
    /// A language by its own name, never translated: "English", "Português (Brasil)", "ไทย".
    static QString ownName(const QString &code);
    /// The code that fits the system best.
    static QString ofSystem();

    static Language &instance();
    const QString &code() const { return m_code; }
    /// Qt's own texts first, ours last, so that ours win; the default QLocale follows.
    void set(const QString &code);

private:
    Language() = default;
    void install(const QString &catalogue);

    QString m_code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace waymark
