# The score of each package, of each class and of all, from the table of PIT: file, class, mutator, method, line, status.
function count(name) {
  total[name]++
  noticed[name] += $6 != "SURVIVED" && $6 != "NO_COVERAGE"
}
{
  sub(/\$.*/, "", $2)
  count($2)
  sub(/\.[^.]*$/, "", $2)
  count($2)
  count("together")
}
END {
  for (name in total) printf "Mutations noticed: %3d %% (%d of %d) %s\n", 100 * noticed[name] / total[name], noticed[name], total[name], name
}
