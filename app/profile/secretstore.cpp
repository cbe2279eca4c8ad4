#include "app/profile/secretstore.h"

#ifdef WASCLEAN_KEYRING
#include "app/profile/keyringstore.h"
#endif

namespace wasclean {

std::unique_ptr<SecretStore> systemSecretStore()
{
#ifdef WASCLEAN_KEYRING
    return std::make_unique<KeyringStore>();
#else
    return {};
#endif
}

} // namespace wasclean
