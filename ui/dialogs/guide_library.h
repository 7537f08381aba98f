#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace waymark {

class Tokens;

/// What a page of the guide is about.
enum class GuidePart { Screen, Method };

/// One page of the guide: `name` is the file's, the link's and, for a screen, the page's ("activation").
struct GuideTopic {
    QString name;
    GuidePart part;
};

/// All pages in the order of the list.
const QList<GuideTopic> &guideTopics();
bool isGuideTopic(const QString &name);

/// A page as Markdown in a language ("en", "pt_BR", "th"); empty where there is none.
QString guideMarkdown(const QString &topic, const QString &language);
/// Its first line.
QString guideTitle(const QString &topic, const QString &language);

/// A figure as SVG: its {words} in the language, its light colours turned into those of `tokens`. Empty where there is none.
QByteArray guideFigure(const QString &name, const QString &language, const Tokens &tokens);

/// A text as it is searched: without case and accents, with the place of each character in the original. Thai vowels and tone marks
/// stay: they tell words apart.
struct FoldedText {
    QString text;
    QList<qsizetype> places;
};
FoldedText folded(const QString &text);

/// The words of a search; Thai, which has no spaces, is one word and found by being contained.
QStringList searchWords(const QString &typed);
/// True where every word is in the page; an empty search finds everything.
bool guideHas(const QString &topic, const QString &language, const QStringList &words);

} // namespace waymark
