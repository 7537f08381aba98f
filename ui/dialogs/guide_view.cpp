#include "ui/dialogs/guide_view.h"

#include <algorithm>

#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>

#include "ui/controls/look/theme.h"
#include "ui/dialogs/guide_library.h"

namespace waymark {

namespace {

/// Longer lines are hard to read.
constexpr int kGuideTextWidth = 610;
constexpr int kMargin = 20;

QUrl pageUrl(const QString &topic) { return QUrl(QStringLiteral("guide:/%1.md").arg(topic)); }

/// Of a page or a figure: its file's name without folder and suffix.
QString nameIn(const QUrl &url) { return url.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0); }

QImage drawn(const QByteArray &svg, qreal ratio)
{
    QSvgRenderer renderer(svg);
    const QSize size = renderer.defaultSize();
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

bool holdsFigure(const QTextBlock &block)
{
    return block.isValid() && block.begin() != block.end() && block.begin().fragment().charFormat().isImageFormat();
}

/// Sets a block's text in the type of the product, its bold words at the weight that the fonts have.
void setBlockFont(const QTextBlock &block, int pixels, QFont::Weight weight, const QColor &colour)
{
    for (auto part = block.begin(); part != block.end(); ++part) {
        const QTextFragment fragment = part.fragment();
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        QTextCharFormat format = fragment.charFormat();
        // A heading's adjustment would win over the size.
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setProperty(QTextFormat::FontPixelSize, pixels);
        format.setFontWeight(format.fontWeight() > QFont::Medium ? QFont::DemiBold : weight);
        format.setFontUnderline(format.isAnchor());
        format.setForeground(format.isAnchor() ? Theme::instance().colour("text2") : colour);
        cursor.setCharFormat(format);
    }
}

} // namespace

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    document()->setDocumentMargin(kMargin);
    document()->setIndentWidth(18);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::format);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        if (!topic().isEmpty())
            reload();
    });
}

void GuideView::setLanguage(const QString &language)
{
    m_language = language;
    if (!topic().isEmpty())
        reload();
}

void GuideView::showTopic(const QString &topic) { setSource(pageUrl(topic)); }

QString GuideView::topic() const { return nameIn(source()); }

void GuideView::setMarked(const QStringList &words)
{
    m_words = words;
    mark();
}

QVariant GuideView::loadResource(int type, const QUrl &url)
{
    const QString name = nameIn(url);
    if (type == QTextDocument::ImageResource)
        return drawn(guideFigure(name, m_language, Theme::instance().tokens()), devicePixelRatioF());
    return guideMarkdown(name, m_language);
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    setLineWrapColumnOrWidth(std::min(viewport()->width(), kGuideTextWidth + 2 * kMargin));
    QTextBrowser::resizeEvent(event);
}

void GuideView::format()
{
    const Theme &theme = Theme::instance();
    // The Thai font brings more room between its lines.
    const qreal lineHeight = m_language == QLatin1String("th") ? 110 : 125;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat room = block.blockFormat();
        const bool heading = room.headingLevel() > 0;
        const bool figure = holdsFigure(block);
        const bool caption = holdsFigure(block.previous());
        room.setTopMargin(caption ? 0 : 4);
        room.setBottomMargin(figure ? 4 : 8);
        if (!figure)
            room.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(room);
        if (heading)
            setBlockFont(block, 20, QFont::DemiBold, theme.colour("text"));
        else if (caption)
            setBlockFont(block, 12, QFont::Normal, theme.colour("text3"));
        else if (!figure)
            setBlockFont(block, 13, QFont::Normal, theme.colour("text"));
    }
    mark();
}

void GuideView::mark()
{
    QList<ExtraSelection> marks;
    const FoldedText text = folded(document()->toPlainText());
    for (const QString &word : m_words) {
        for (qsizetype at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + word.size())) {
            ExtraSelection found;
            found.cursor = QTextCursor(document());
            found.cursor.setPosition(static_cast<int>(text.places.at(at)));
            found.cursor.setPosition(static_cast<int>(text.places.at(at + word.size() - 1)) + 1, QTextCursor::KeepAnchor);
            found.format.setBackground(Theme::instance().colour("warnbg"));
            marks.append(found);
        }
    }
    setExtraSelections(marks);
}

} // namespace waymark
