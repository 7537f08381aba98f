#include "ui/controls/features/feature_drag.h"

#include <QCoreApplication>
#include <QDrag>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

#include "ui/controls/look/theme.h"

namespace waymark {

namespace {

const char *const kFeatureMimeType = "application/x-waymark-features";
constexpr int kLongestTag = 240;
constexpr int kScrollEdge = 48, kScrollStep = 24;

/// A class only for the context of its texts.
class DragText {
    Q_DECLARE_TR_FUNCTIONS(FeatureDrag)

public:
    static QString of(const QString &firstLabel, int count)
    {
        //: what is being dragged: a feature and how many more
        return count > 1 ? tr("%1 + %2").arg(firstLabel).arg(count - 1) : firstLabel;
    }
};

} // namespace

QMimeData *featureMimeData(const DraggedFeatures &dragged)
{
    QJsonArray features;
    for (const std::string &feature : dragged.features)
        features.append(QString::fromStdString(feature));
    const QJsonObject object{{QStringLiteral("features"), features}, {QStringLiteral("origin"), QString::fromStdString(dragged.origin)}};
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(kFeatureMimeType), QJsonDocument(object).toJson(QJsonDocument::Compact));
    return data;
}

QStringList featureMimeTypes() { return {QString::fromLatin1(kFeatureMimeType)}; }

std::optional<DraggedFeatures> draggedFeatures(const QMimeData *data)
{
    if (data == nullptr || !data->hasFormat(QString::fromLatin1(kFeatureMimeType)))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(data->data(QString::fromLatin1(kFeatureMimeType))).object();
    DraggedFeatures dragged;
    dragged.origin = object.value(QLatin1String("origin")).toString().toStdString();
    const QJsonArray features = object.value(QLatin1String("features")).toArray();
    for (const auto &feature : features)
        dragged.features.push_back(feature.toString().toStdString());
    return dragged.features.empty() ? std::nullopt : std::optional(std::move(dragged));
}

QPixmap dragTag(const QString &firstLabel, int count, qreal deviceRatio)
{
    const Theme &theme = Theme::instance();
    const QFont font = uiFont(12, QFont::Medium);
    const QFontMetrics metrics(font);
    const QString text = DragText::of(metrics.elidedText(firstLabel, Qt::ElideMiddle, kLongestTag), count);
    const QSize size(metrics.horizontalAdvance(text) + 34, metrics.height() + 8);
    QPixmap tag(size * deviceRatio);
    tag.setDevicePixelRatio(deviceRatio);
    tag.fill(Qt::transparent);
    QPainter painter(&tag);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour("ink"));
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)), 6, 6);
    painter.setBrush(theme.colour("ontoink"));
    for (int row = -1; row <= 1; ++row) {
        for (int column = 0; column < 2; ++column)
            painter.drawEllipse(QPointF(11 + column * 4, size.height() / 2.0 + row * 4), 1.1, 1.1);
    }
    painter.setPen(theme.colour("ontoink"));
    painter.setFont(font);
    painter.drawText(QRect(24, 0, size.width() - 24, size.height()), Qt::AlignVCenter, text);
    return tag;
}

void scrollAlongEdge(const QWidget *below, QPoint at)
{
    for (QWidget *around = below->parentWidget(); around != nullptr; around = around->parentWidget()) {
        const auto *page = qobject_cast<QScrollArea *>(around);
        if (page == nullptr)
            continue;
        QScrollBar *bar = page->verticalScrollBar();
        const int y = below->mapTo(page->viewport(), at).y();
        if (y < kScrollEdge)
            bar->setValue(bar->value() - kScrollStep);
        else if (y > page->viewport()->height() - kScrollEdge)
            bar->setValue(bar->value() + kScrollStep);
        return;
    }
}

Qt::DropAction runFeatureDrag(QWidget *source, const DraggedFeatures &dragged, const QString &firstLabel)
{
    auto *drag = new QDrag(source);
    drag->setMimeData(featureMimeData(dragged));
    drag->setPixmap(dragTag(firstLabel, static_cast<int>(dragged.features.size()), source->devicePixelRatioF()));
    drag->setHotSpot({-6, -6});
    return drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

} // namespace waymark
