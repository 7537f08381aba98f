#include "ui/charts/figure/figure_export.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QHashSeed>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

namespace waymark {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kMillimetresPerInch = 25.4;

/// Qt orders the fonts of a PDF by hash; a fixed seed makes the same figure the same bytes.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed &) = delete;
    FixedHashSeed &operator=(const FixedHashSeed &) = delete;
};

QByteArray pngBytes(const Picture &picture, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(picture, scale).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgBytes(const Picture &picture)
{
    const FigureStyle style = exportStyle(true);
    const QSizeF size = picture.exportSize(style);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(kDotsPerInch);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF({}, size));
        generator.setTitle(picture.heading());
        generator.setDescription(picture.description());
        QPainter painter(&generator);
        painter.setRenderHint(QPainter::Antialiasing);
        picture.paintExport(painter, style);
    }
    // Half of what the generator writes is groups with nothing in them.
    static const QRegularExpression emptyGroup(QStringLiteral("<g\\b[^>]*>\\s*</g>\\s*"));
    QString text = QString::fromUtf8(bytes);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(emptyGroup);
    }
    // The generator names one font only; who opens the file may not have it, and Thai needs its own.
    text.replace(QLatin1String("font-family=\"IBM Plex Sans\""),
                 QLatin1String("font-family=\"'IBM Plex Sans', 'IBM Plex Sans Thai', 'Noto Sans', 'Noto Sans Thai', sans-serif\""));
    return text.toUtf8();
}

QByteArray pdfBytes(const Picture &picture)
{
    const FixedHashSeed seed;
    const FigureStyle style = exportStyle(true);
    const QSizeF size = picture.exportSize(style);
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(picture.heading());
        writer.setCreator(QStringLiteral("Waymark"));
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(size / kDotsPerInch * kMillimetresPerInch, QPageSize::Millimeter));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        picture.paintExport(painter, style);
    }
    // The same number of bytes, or the offsets in the file's table would be wrong.
    const QByteArray key = "/CreationDate (D:";
    if (const qsizetype at = bytes.indexOf(key); at >= 0) {
        for (qsizetype i = at + key.size(); i < bytes.size() && bytes[i] != ')'; ++i) {
            if (bytes[i] >= '0' && bytes[i] <= '9')
                bytes[i] = '0';
        }
    }
    return bytes;
}

} // namespace

QImage figureImage(const Picture &picture, double scale)
{
    const FigureStyle style = exportStyle(false);
    const QSizeF size = picture.exportSize(style);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kDotsPerInch * scale / kMillimetresPerInch * 1000.0));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(style.colour("card"));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    picture.paintExport(painter, style);
    return image;
}

QByteArray figureBytes(const Picture &picture, FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return pngBytes(picture, 2.0);
    case FigureFormat::Png300:
        return pngBytes(picture, 300.0 / kDotsPerInch);
    case FigureFormat::Svg:
        return svgBytes(picture);
    case FigureFormat::Pdf:
        return pdfBytes(picture);
    case FigureFormat::Csv:
        return picture.csv();
    }
    return {};
}

Expected<void> exportFigure(const Picture &picture, const QString &path, FigureFormat format)
{
    const QByteArray bytes = figureBytes(picture, format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString());
    return {};
}

FigureFormat figureFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return FigureFormat::Svg;
    if (suffix == QLatin1String("pdf"))
        return FigureFormat::Pdf;
    return suffix == QLatin1String("csv") ? FigureFormat::Csv : FigureFormat::Png;
}

void copyFigure(const Picture &picture)
{
    auto *content = new QMimeData;
    content->setImageData(figureImage(picture));
    content->setText(picture.text());
    QApplication::clipboard()->setMimeData(content);
}

} // namespace waymark
