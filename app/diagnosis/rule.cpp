#include "app/diagnosis/rule.h"

namespace wasclean {

const QList<Rule> &allRules()
{
    static const QList<Rule> rules = networkRules() + proxyRules() + tlsRules() + certificateRules()
        + upgradeRules() + refusalRules() + accessRules() + gatewayRules() + answerRules()
        + timerRules() + cutRules() + lossRules() + heartbeatRules() + violationRules()
        + closeCodeRules() + applicationRules() + closingRules();
    return rules;
}

} // namespace wasclean
