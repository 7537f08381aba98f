#pragma once

#include <functional>
#include <string>

#include <QList>
#include <QObject>
#include <QString>

#include "core/model/remarks.h"

class QWidget;

namespace waymark {

class PictureCard;
class StoreSession;
class TrendCard;

/// Joins the charts of all pages with what was written on them in the open store: every change goes to the store, and from there to every
/// chart.
class ChartRemarks : public QObject {
    Q_OBJECT

public:
    ChartRemarks(StoreSession &store, QObject *parent);

    /// Every chart of a page, kept under the page's key and its own name: "journey.depth".
    void join(QWidget *page, const QString &pageKey);
    /// What is written on the charts of the open store; nothing without one.
    Remarks remarks() const;

private:
    void show();
    void change(const std::function<void(Remarks &)> &edit);

    struct Chart {
        PictureCard *card;
        std::string key;
    };
    StoreSession &m_store;
    QList<Chart> m_charts;
    QList<TrendCard *> m_trends;
};

} // namespace waymark
