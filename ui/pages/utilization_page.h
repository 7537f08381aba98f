#pragma once

#include "ui/pages/milestone_workbench.h"

namespace waymark {

class UtilizationDefinition;

/// How much use for their size marks the customers who stay.
class UtilizationPage : public MilestoneWorkbench {
    Q_OBJECT

public:
    UtilizationPage(Session &session, QWidget *parent);
    UtilizationDefinition *definition() const { return m_definition; }

    void setStore(const std::shared_ptr<const StoreContents> &contents) override;

protected:
    QString title() const override;
    QString pageQuestion() const override;
    QString missingTitle() const override;
    void retranslate() override;

private:
    UtilizationDefinition *m_definition;
    MessageBand *m_seats; ///< today's seats stand for the past
};

} // namespace waymark
