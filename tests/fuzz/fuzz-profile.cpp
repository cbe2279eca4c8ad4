#include "app/profile/environment.h"
#include "app/profile/profile.h"
#include "tests/fuzz/fuzztarget.h"

/// Files of profiles and environments: what is read can be written and is then the same.
namespace wasclean::fuzz::profile {

namespace {

void readInput(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const Checked<Profile> profile = readProfileFile(bytes);
    require(bool(profile) == profile.problem.isEmpty(), "a profile has a problem, or neither");
    if (profile) {
        const Checked<Profile> again = readProfileFile(profileFileBytes(*profile));
        require(again && *again == *profile, "a profile is another one after it was written");
    }
    const Checked<Environment> environment = readEnvironmentFile(bytes);
    require(bool(environment) == environment.problem.isEmpty(),
        "an environment has a problem, or neither");
    if (environment) {
        const Checked<Environment> again = readEnvironmentFile(environmentFileBytes(*environment));
        require(
            again && *again == *environment, "an environment is another one after it was written");
    }
}

QByteArrayList seeds()
{
    Profile profile;
    profile.id = QStringLiteral("6f0d9c2e-0000-4000-8000-000000000001");
    profile.notes = QStringLiteral("Two\nlines");
    profile.settings.url = QStringLiteral("wss://{{host}}/x");
    Environment environment;
    environment.id = profile.id;
    environment.variables = {{QStringLiteral("host"), QStringLiteral("localhost"), false},
        {QStringLiteral("token"), QStringLiteral("t"), true}};
    return {
        profileFileBytes(profile),
        profileFileBytes({}),
        environmentFileBytes(environment),
        R"({"format": "wasclean-profile", "version": 1, "id": "a", "settings": {"url": "ws://h",
"headers": [{"name": "A", "value": "b", "enabled": false}], "tls": {"minimumVersion": "1.3"}},
"messages": [{"name": "m", "type": "json", "text": "{}"}]})",
    };
}

[[maybe_unused]] const bool registered = add({"profile", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::profile
