list(APPEND BAHITH_TEST_SOURCES
  actors/test_article.cpp
  actors/test_candidates.cpp
  actors/test_cities.cpp
  actors/test_compiled.cpp
  actors/test_context.cpp
  actors/test_form_overlay.cpp
  actors/test_gazetteer.cpp
  actors/test_gazetteer_data.cpp
  actors/test_laws.cpp
  actors/test_namesakes.cpp
  actors/test_nisba.cpp
  actors/test_own_gazetteer.cpp
  actors/test_slug.cpp
  actors/test_tagger.cpp)
