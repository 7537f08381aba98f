#pragma once

#include <memory>
#include <optional>

#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "ui/controls/message_band.h"

namespace waymark {

/// At the head of a page: what can be measured with a store that lacks usage, seats or churn dates, and what to import for the rest. Not
/// there where nothing lacks.
class MissingDataBand : public MessageBand {
    Q_OBJECT

public:
    explicit MissingDataBand(QWidget *parent);

    void showFor(const std::shared_ptr<const Dataset> &dataset, const Framework &framework, EventKind event);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::shared_ptr<const Dataset> m_dataset;
    bool m_perSeat = true, m_needsChurn = true;
};

} // namespace waymark
