#pragma once

#include <memory>
#include <vector>

#include "core/analysis/journey/maturity_breadth.h"
#include "core/model/feature_mapping.h"
#include "ui/controls/card.h"
#include "ui/controls/features/feature_entry.h"
#include "ui/session/framework/framework_document.h"

class QLabel;
class QPushButton;

namespace waymark {

class CategoryBoard;
class FeatureList;
class MessageBand;

/// The categories of Maturity, edited by mouse, keyboard and menu together with the list of features beside them: every edit is a step of
/// the document.
class BoardCard : public Card {
    Q_OBJECT

public:
    BoardCard(FrameworkDocument &document, FeatureList *list, QWidget *parent);

    /// The document's present value with what is known of the features.
    void showCategories(const std::vector<FeatureEntry> &catalogue);
    /// Levels counted by an answer; those of another set of categories are not shown.
    void setBreadth(const std::shared_ptr<const MaturityBreadth> &breadth, const QString &subtitle);

    CategoryBoard *board() const { return m_board; }
    /// A mapping of the store's features table.
    void importMapping(const std::vector<MappedFeature> &mapping);
    /// A mapping of a CSV file, whose problems are told.
    void importPlacementFile(const QString &path);
    MessageBand *importMessage() const { return m_imported; }
    MessageBand *incomplete() const { return m_incomplete; }

signals:
    void tableMappingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectBoard();
    void connectList(FeatureList *list);
    void showCounts();
    void showIncomplete();
    void tellImported(const QString &title, const QString &text, bool warns);
    void retranslate();

    FrameworkDocument &m_document;
    std::shared_ptr<const MaturityBreadth> m_breadth;
    CategoryBoard *m_board;
    MessageBand *m_imported, *m_incomplete;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_addFirst, *m_useTable;
};

} // namespace waymark
