#pragma once

#include <memory>
#include <optional>

#include "core/analysis/journey/maturity_view.h"
#include "core/base/error.h"
#include "ui/pages/page.h"
#include "ui/session/maturity_question.h"
#include "ui/session/session.h"

class QPushButton;

namespace waymark {

class BoardCard;
class CohortCard;
class DistributionCard;
class FindingCard;
class MaturityDefinition;
class MessageBand;
class PageHeader;
class TrendCard;

/// How broadly customers use the product, and whether breadth marks those who stay: features and categories edited by mouse and keyboard,
/// and at once what it does.
class MaturityPage : public Page {
    Q_OBJECT

public:
    MaturityPage(Session &session, QWidget *parent);

    void setStore(const std::shared_ptr<const StoreContents> &contents) override;
    void showDefinition() override;
    QuestionPointer question() const override { return m_question; }
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    void setBusy(Part part, bool busy) override;
    PicturePointer picture() const override;

    MaturityDefinition *definition() const { return m_definition; }
    FindingCard *finding() const { return m_finding; }
    BoardCard *categories() const { return m_board; }
    DistributionCard *distribution() const { return m_distribution; }
    CohortCard *numbers() const { return m_numbers; }
    CohortCard *curves() const { return m_curves; }
    TrendCard *months() const { return m_months; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPanel();
    QWidget *buildEvidence();
    void connectParts();
    void retranslate();
    void redraw();
    void drawView();
    void drawNumbers();
    void drawState();
    void showGap();
    void showFeatures();
    void useTableMapping();
    void choosePlacementFile();
    QString savedName() const;

    Session &m_session;
    std::shared_ptr<const MaturityQuestion> m_question;
    std::shared_ptr<const StoreContents> m_contents;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const MaturityView> m_view;
    std::optional<Error> m_error;
    PageHeader *m_header;
    QPushButton *m_addCategory;
    MaturityDefinition *m_definition;
    FindingCard *m_finding;
    MessageBand *m_gap;
    BoardCard *m_board;
    DistributionCard *m_distribution;
    CohortCard *m_numbers, *m_curves;
    TrendCard *m_months;
};

} // namespace waymark
