#pragma once

#include <memory>
#include <optional>

#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "ui/controls/message_band.h"

class QPushButton;
class QToolButton;

namespace waymark {

/// At the head of every page that measures: what a store lacks of usage, seats and churn dates, in one line; on demand, what can be
/// measured without, and what the rest is for. Not there where nothing lacks, nor once it is closed.
class MissingDataBand : public MessageBand {
    Q_OBJECT

public:
    explicit MissingDataBand(QWidget *parent);

    void showFor(const std::shared_ptr<const Dataset> &dataset, const Framework &framework, EventKind event);
    /// A page that measures nothing.
    void showNothing();
    QPushButton *detailsButton() const { return m_details; }
    QPushButton *dormancyButton() const { return m_dormancy; }
    QToolButton *closeButton() const { return m_close; }

signals:
    /// Who sleeps shall count as having left.
    void dormancyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDetails();
    QString whatLacks(bool usage, bool seats, bool churn) const;
    QString whatCanBeDone(bool usage, bool seats, bool churn) const;

    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const Dataset> m_closedFor; ///< other rows open it again
    bool m_perSeat = true, m_needsChurn = true;
    QString m_lacks, m_more;
    QPushButton *m_details, *m_dormancy;
    QToolButton *m_close;
};

} // namespace waymark
