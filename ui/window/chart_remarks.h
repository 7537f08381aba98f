#pragma once

#include <string>

#include <QList>
#include <QObject>
#include <QString>

class QWidget;

namespace waymark {

class FrameworkDocument;
class PictureCard;
class TrendCard;

/// Joins the charts of all pages with what was written on them in the open store: every change is a step of the document that can be
/// undone, and goes from there to every chart.
class ChartRemarks : public QObject {
    Q_OBJECT

public:
    ChartRemarks(FrameworkDocument &document, QObject *parent);

    /// Every chart of a page, kept under the page's key and its own name: "journey.depth".
    void join(QWidget *page, const QString &pageKey);

private:
    void show();

    struct Chart {
        PictureCard *card;
        std::string key;
    };
    FrameworkDocument &m_document;
    QList<Chart> m_charts;
    QList<TrendCard *> m_trends;
};

} // namespace waymark
