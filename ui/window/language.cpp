#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark {

namespace {

/// The system's own habits of date and number where it speaks this language, else those of the language's home.
QLocale localeOf(const QString &code)
{
    const QLocale wanted(code);
    const QLocale system = QLocale::system();
    return system.language() == wanted.language() ? system : wanted;
}

} // namespace

const QStringList &Language::codes()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("pt_BR"), QStringLiteral("th")};
    return all;
}

QString Language::ownName(const QString &code)
{
    if (code == QLatin1String("pt_BR"))
        return QStringLiteral("Portugu\u00eas (Brasil)");
    return code == QLatin1String("th") ? QStringLiteral("\u0e44\u0e17\u0e22") : QStringLiteral("English");
}

QString Language::ofSystem()
{
    switch (QLocale::system().language()) {
    case QLocale::Portuguese:
        return QStringLiteral("pt_BR");
    case QLocale::Thai:
        return QStringLiteral("th");
    default:
        return QStringLiteral("en");
    }
}

Language &Language::instance()
{
    static Language language;
    return language;
}

void Language::set(const QString &code)
{
    m_code = codes().contains(code) ? code : ofSystem();
    QLocale::setDefault(localeOf(m_code));
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    install(QStringLiteral(":/i18n/waymark_qt_%1.qm").arg(m_code));
    install(QStringLiteral(":/i18n/waymark_%1.qm").arg(m_code));
}

void Language::install(const QString &catalogue)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogue))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace waymark
