#include "ui/dialogs/guide_library.h"

#include <algorithm>

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTextDocument>

#include "ui/controls/look/tokens.h"

// A resource of a static library is only linked when somebody names it; the macro must stand outside every namespace.
static void initGuideResources() { Q_INIT_RESOURCE(guide); }

namespace waymark {

namespace {

QByteArray guideFile(const QString &path)
{
    initGuideResources();
    QFile file(QStringLiteral(":/waymark/guide/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "key = text", a line each.
QHash<QString, QString> figureWords(const QString &language)
{
    QHash<QString, QString> words;
    const QString lines = QString::fromUtf8(guideFile(language + QStringLiteral("/figure_words.txt")));
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        words.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return words;
}

/// The colours that figures are written in, light, against their names: where two names share a colour, the one that figures mean.
const QHash<QString, QString> &colourNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const char *name : {"window", "panel", "card",       "border",      "divider",  "input", "text", "text2", "text3",
                                 "ink",    "sel",   "focus",      "warn",        "warnbg",   "bad",   "grid", "axis",  "plateau",
                                 "groove", "setup", "activation", "utilization", "maturity", "none",  "s2",   "s3"})
            all.insert(Tokens::light().colour(name).name(), QLatin1String(name));
        return all;
    }();
    return names;
}

/// Replaces each match of a pattern's first group by what `text` gives for it.
template <class Text>
QString replaced(const QString &in, const QRegularExpression &pattern, Text text)
{
    QString out;
    qsizetype last = 0;
    for (auto matches = pattern.globalMatch(in); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += in.mid(last, match.capturedStart() - last) + text(match.captured(1));
        last = match.capturedEnd();
    }
    return out + in.mid(last);
}

/// What a reader sees of a page, folded.
const QString &searchedText(const QString &topic, const QString &language)
{
    static QHash<QString, QString> texts;
    QString &text = texts[language + QLatin1Char('/') + topic];
    if (text.isEmpty()) {
        QTextDocument document;
        document.setMarkdown(guideMarkdown(topic, language));
        text = folded(document.toPlainText()).text;
    }
    return text;
}

} // namespace

const QList<GuideTopic> &guideTopics()
{
    static const QList<GuideTopic> topics = [] {
        QList<GuideTopic> all;
        for (const char *name :
             {"start", "journey", "setup", "activation", "utilization", "maturity", "features", "retention", "versions", "data"})
            all.append({QLatin1String(name), GuidePart::Screen});
        for (const char *name : {"landmark", "kaplan_meier", "log_rank", "hazard_ratio", "restricted_mean", "two_by_two", "sweep",
                                 "setup_steps", "period_retention", "dormancy", "coverage", "per_seat", "categories", "entitlement",
                                 "expansion", "feature_ranking", "segments", "association"})
            all.append({QLatin1String(name), GuidePart::Method});
        return all;
    }();
    return topics;
}

bool isGuideTopic(const QString &name)
{
    const QList<GuideTopic> &topics = guideTopics();
    return std::any_of(topics.begin(), topics.end(), [&](const GuideTopic &topic) { return topic.name == name; });
}

QString guideMarkdown(const QString &topic, const QString &language)
{
    return QString::fromUtf8(guideFile(QStringLiteral("%1/%2.md").arg(language, topic)));
}

QString guideTitle(const QString &topic, const QString &language)
{
    return guideMarkdown(topic, language).section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
}

QByteArray guideFigure(const QString &name, const QString &language, const Tokens &tokens)
{
    static const QRegularExpression word(QStringLiteral("\\{([a-z_0-9]+)\\}"));
    static const QRegularExpression colour(QStringLiteral("(#[0-9A-Fa-f]{6})\\b"));
    QString svg = QString::fromUtf8(guideFile(QStringLiteral("figures/%1.svg").arg(name)));
    const QHash<QString, QString> words = figureWords(language);
    svg = replaced(svg, word, [&](const QString &key) { return words.value(key).toHtmlEscaped(); });
    svg = replaced(svg, colour, [&](const QString &light) {
        const QString token = colourNames().value(light.toLower());
        return token.isEmpty() ? light : tokens.colour(token.toLatin1().constData()).name();
    });
    // An SVG text has one font: the Thai one has Latin letters too.
    if (language == QLatin1String("th"))
        svg.replace(QLatin1String("IBM Plex Sans"), QLatin1String("IBM Plex Sans Thai"));
    return svg.toUtf8();
}

FoldedText folded(const QString &text)
{
    FoldedText result;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QString parts = QString(text.at(place)).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : parts) {
            const bool accent = part.unicode() >= 0x0300 && part.unicode() <= 0x036f;
            if (accent)
                continue;
            result.text.append(part);
            result.places.append(place);
        }
    }
    return result;
}

QStringList searchWords(const QString &typed) { return folded(typed).text.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

bool guideHas(const QString &topic, const QString &language, const QStringList &words)
{
    const QString &text = searchedText(topic, language);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace waymark
