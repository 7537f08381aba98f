#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/model/dataset.h"
#include "ui/controls/card.h"
#include "ui/session/framework/framework_differences.h"
#include "ui/session/framework/framework_document.h"
#include "ui/session/questions/compare_question.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace waymark {

/// The differences of one part of the framework, a row each with its way back; for a milestone what both versions of it do, above them.
class DifferenceCard : public Card {
    Q_OBJECT

public:
    /// `milestone`: whose figures it shows; none: of no milestone.
    DifferenceCard(std::optional<Milestone> milestone, QWidget *parent);

    void setDifferences(std::vector<FrameworkDifference> differences, const std::shared_ptr<const Dataset> &dataset);
    /// What cannot be reverted before another difference is waits for it.
    void showRevertable(const FrameworkDocument &document);
    /// What the milestone does by both versions; null: not known yet. `savedName` heads the column of the saved one ("v3").
    void setFigures(const VersionFigures::Pair *figures, const QString &savedName);

    const std::vector<FrameworkDifference> &differences() const { return m_differences; }
    /// "Revert this", a button a difference.
    const QList<QPushButton *> &reverts() const { return m_reverts; }
    /// The figures as they are shown, row by row: name, now, saved.
    QList<QStringList> figureTexts() const;

signals:
    void revertRequested(const waymark::FrameworkEdit &edit);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FigureRow {
        QLabel *name, *now, *saved;
    };

    QWidget *buildFigures();
    void addRow(int row, const FrameworkDifference &difference);
    void rebuildRows();
    static void fitSaved(const QGridLayout &grid);
    void retranslate();

    std::optional<Milestone> m_milestone;
    std::vector<FrameworkDifference> m_differences;
    std::shared_ptr<const Dataset> m_dataset;
    std::optional<VersionFigures::Pair> m_figures;
    QString m_savedName;
    QWidget *m_figureTable = nullptr;
    QLabel *m_nowHead, *m_savedHead, *m_missing;
    std::vector<FigureRow> m_figureRows;
    QWidget *m_rows = nullptr; ///< made anew with the differences
    QList<QPushButton *> m_reverts;
};

} // namespace waymark
