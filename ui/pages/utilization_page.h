#pragma once

#include "ui/pages/milestone_workbench.h"

namespace waymark {

class AreasCard;
class BandsCard;
class UtilizationDefinition;

/// How much use for their size marks the customers who stay.
class UtilizationPage : public MilestoneWorkbench {
    Q_OBJECT

public:
    UtilizationPage(Session &session, QWidget *parent);
    UtilizationDefinition *definition() const { return m_definition; }

    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void setAnswer(Part part, const AnswerPointer &answer) override;
    PicturePointer picture() const override;
    BandsCard *bands() const { return m_bands; }
    AreasCard *areas() const { return m_areas; }

protected:
    QString title() const override;
    QString pageQuestion() const override;
    QString missingTitle() const override;
    void showView(const std::shared_ptr<const MilestoneView> &view) override;
    void retranslate() override;

private:
    UtilizationDefinition *m_definition;
    MessageBand *m_seats; ///< today's seats stand for the past
    BandsCard *m_bands;
    AreasCard *m_areas;
};

} // namespace waymark
