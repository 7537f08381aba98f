#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace waymark {

/// One setting: its key, its type and what holds while nothing is stored.
template <class T>
class Setting {
public:
    Setting(const char *key, T standard)
        : m_key(QLatin1String(key))
        , m_standard(std::move(standard))
    {}

    T value() const { return QSettings().value(m_key, QVariant::fromValue(m_standard)).template value<T>(); }
    void setValue(const T &value) const { QSettings().setValue(m_key, QVariant::fromValue(value)); }

private:
    QString m_key;
    T m_standard;
};

namespace settings {

/// "system", "light" or "dark".
Setting<QString> theme();
/// "en", "pt_BR" or "th"; empty: the system's.
Setting<QString> language();
Setting<QByteArray> windowGeometry();
Setting<QByteArray> guideGeometry();
/// "activation", "data".
Setting<QString> lastPage();
Setting<bool> narrowRail();
/// Stores opened, newest first.
Setting<QStringList> recentStores();

} // namespace settings

/// Puts a store at the head of the recent ones and keeps at most eight.
void rememberStore(const QString &path);

} // namespace waymark
