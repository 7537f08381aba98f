#pragma once

#include <memory>
#include <vector>

#include "core/model/dataset.h"
#include "ui/controls/features/feature_set_editor.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/session/session.h"

namespace waymark {

/// The features that count for one rule of the framework; every edit of them is a step of the document.
class RuleFeatures : public FeatureSetEditor {
    Q_OBJECT

public:
    RuleFeatures(Session &session, QWidget *parent);

    /// The features of a set that the document's present framework has; `purpose` as setPurpose().
    void showSet(const edits::FeatureSet &set, const QString &purpose);

protected:
    void bringCatalogue() override;

private:
    std::vector<PlacedFeature> placedFeatures(const std::vector<FeatureRef> &features) const;

    Session &m_session;
    edits::FeatureSet m_set;
    QString m_purposeShown;
    std::vector<PlacedFeature> m_placed;
};

} // namespace waymark
