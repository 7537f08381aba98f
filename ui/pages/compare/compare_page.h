#pragma once

#include <array>
#include <memory>

#include "ui/pages/page.h"
#include "ui/session/framework/framework_differences.h"
#include "ui/session/questions/compare_question.h"
#include "ui/session/session.h"

class QPushButton;

namespace waymark {

class DifferenceCard;
class PageHeader;
class StatePanel;

/// What the draft has that the saved version has not: every difference in words, and what each milestone does by both.
class ComparePage : public Page {
    Q_OBJECT

public:
    ComparePage(Session &session, QWidget *parent);

    void showDefinition() override;
    QuestionPointer question() const override { return m_question; }
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    void setBusy(Part part, bool busy) override;

    DifferenceCard *card(FrameworkDifference::Where where) const { return m_cards[static_cast<std::size_t>(where)]; }
    StatePanel *state() const { return m_state; }
    QPushButton *revertAll() const { return m_revertAll; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBody();
    void showFigures();
    QString savedName() const;
    void retranslate();

    Session &m_session;
    std::shared_ptr<const CompareQuestion> m_question;
    std::shared_ptr<const VersionFigures> m_figures;
    PageHeader *m_header;
    QPushButton *m_revertAll;
    StatePanel *m_state;
    std::array<DifferenceCard *, 6> m_cards; ///< as FrameworkDifference::Where
};

} // namespace waymark
