#pragma once

#include <memory>

#include "core/analysis/journey/maturity_view.h"
#include "ui/pages/milestone/milestone_workbench.h"

class QPushButton;

namespace waymark {

class BoardCard;
class CohortCard;
class DistributionCard;
class MaturityDefinition;
class TrendCard;

/// How broadly customers use the product, and whether breadth marks those who stay: features and categories edited by mouse and keyboard,
/// and at once what it does.
class MaturityPage : public MilestoneWorkbench {
    Q_OBJECT

public:
    MaturityPage(Session &session, QWidget *parent);

    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void showDefinition() override;
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setBusy(Part part, bool busy) override;
    PicturePointer picture() const override;

    MaturityDefinition *definition() const { return m_definition; }
    BoardCard *categories() const { return m_board; }
    DistributionCard *distribution() const { return m_distribution; }
    CohortCard *numbers() const { return m_numbers; }
    TrendCard *months() const { return m_months; }

protected:
    void arrangeCards(QVBoxLayout *column) override;
    QString title() const override;
    QString pageQuestion() const override;
    QString missingTitle() const override;
    QString firstPart() const override;
    void showView(const std::shared_ptr<const MilestoneView> &view) override;
    void retranslate() override;

private:
    void connectParts();
    void drawBreadth();
    void showFeatures();
    void useTableMapping();
    void choosePlacementFile();

    std::shared_ptr<const StoreContents> m_contents;
    std::shared_ptr<const MaturityView> m_maturity;
    QPushButton *m_addCategory;
    MaturityDefinition *m_definition;
    BoardCard *m_board;
    DistributionCard *m_distribution;
    CohortCard *m_numbers;
    TrendCard *m_months;
};

} // namespace waymark
