#include "ui/controls/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/controls/look/theme.h"

namespace waymark {

namespace {

const char *iconToken(IconColour colour)
{
    switch (colour) {
    case IconColour::Text2:
        return "text2";
    case IconColour::OnInk:
        return "ontoink";
    case IconColour::Warn:
        return "warn";
    case IconColour::Bad:
        return "bad";
    case IconColour::Ok:
        return "ok";
    case IconColour::Info:
        return "info";
    }
    return "text2";
}

QPixmap renderIcon(const QString &name, QSize pixels, const QColor &colour)
{
    if (pixels.isEmpty()) // a button that a layout has given no room yet
        return {};
    const QString key = QStringLiteral("waymark/%1/%2x%3/%4").arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/waymark/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        // Square, at the left: what is wider is room before the text.
        renderer.render(&painter, QRectF(0.0, 0.0, pixels.height(), pixels.height()));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme at every painting, so that icons made once follow a change of it.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, IconColour colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, renderIcon(m_name, (QSizeF(rect.size()) * ratio).toSize(), colour(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return renderIcon(m_name, size, colour(mode)); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap scaled = pixmap(size, mode, state);
        scaled.setDevicePixelRatio(ratio);
        return scaled;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_colour); }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const { return Theme::instance().colour(mode == QIcon::Disabled ? "disabled" : iconToken(m_colour)); }

    QString m_name;
    IconColour m_colour;
};

class MarkIconEngine : public QIconEngine {
public:
    explicit MarkIconEngine(SeriesRole role)
        : m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Theme &theme = Theme::instance();
        paintMark(*painter, seriesMark(m_role), QRectF(rect).center(), rect.width() * 0.62, seriesColour(m_role, theme.tokens()),
                  Qt::transparent);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap scaled = pixmap(size, mode, state);
        scaled.setDevicePixelRatio(ratio);
        return scaled;
    }
    QIconEngine *clone() const override { return new MarkIconEngine(m_role); }
    bool isNull() override { return false; }

private:
    SeriesRole m_role;
};

} // namespace

QIcon icon(const QString &name, IconColour colour) { return QIcon(new ThemedIconEngine(name, colour)); }

QIcon markIcon(SeriesRole role) { return QIcon(new MarkIconEngine(role)); }

QPixmap iconPixmap(const QString &name, int logicalPixels, qreal deviceRatio, IconColour colour)
{
    return icon(name, colour).pixmap(QSize(logicalPixels, logicalPixels), deviceRatio);
}

} // namespace waymark
