#pragma once

namespace wasclean {

/// For a std::unique_ptr of an object of a C library: frees it with the function of its type.
template <auto free>
struct Deleter
{
    template <typename Object>
    void operator()(Object *object) const
    {
        free(object);
    }
};

} // namespace wasclean
